//! The servers for which `hosting/` has configurations, and which the browser tests try.

use crate::apt::{self, Package};
use crate::project::Project;

/// Debian's packages, each with what it brings. Debian keeps servers where only administrators
/// have their PATH.
const PACKAGES: [Package; 3] = [
    ("nginx", &["nginx", "/usr/sbin/nginx"]),
    (
        "libnginx-mod-http-brotli-static",
        &["/usr/lib/nginx/modules/ngx_http_brotli_static_module.so"],
    ),
    ("caddy", &["caddy"]),
];

/// Installs what is missing where that is possible. Where not, the tests that need it say what to
/// install; the others run.
pub fn prepare(project: &Project) {
    let packages = apt::missing(&PACKAGES);
    if packages.is_empty() || !apt::is_possible() {
        return;
    }
    let installed = apt::install(project, "nginx and Caddy", &packages, || {
        apt::missing(&PACKAGES).is_empty()
    });
    if let Err(reason) = installed {
        eprintln!("The tests of hosting/ will fail: {reason}");
    }
}
