//! The servers for which `hosting/` has configurations, and which the browser tests try.

use std::path::Path;

use crate::apt;
use crate::process;
use crate::project::Project;

/// Debian's packages, each with what it brings. Debian keeps servers where only administrators
/// have their PATH.
const PACKAGES: [(&str, &[&str]); 3] = [
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
    let packages = missing();
    if packages.is_empty() || !apt::is_possible() {
        return;
    }
    let installed = apt::install(project, "nginx and Caddy", &packages, || {
        missing().is_empty()
    });
    if let Err(reason) = installed {
        eprintln!("The tests of hosting/ will fail: {reason}");
    }
}

fn missing() -> Vec<&'static str> {
    let is_there = |places: &[&str]| {
        let found = |place: &&str| Path::new(place).is_absolute() && Path::new(place).exists();
        places
            .iter()
            .any(|place| found(place) || process::which(place).is_some())
    };
    let missing = PACKAGES.iter().filter(|(_, places)| !is_there(places));
    missing.map(|(package, _)| *package).collect()
}
