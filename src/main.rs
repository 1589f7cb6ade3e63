//! The WebAssembly program. The page's loader drives it through
//! [`icp_sms_guide::embed::Widget`]; by itself it does nothing.

use icp_sms_guide as _;

fn main() {}
