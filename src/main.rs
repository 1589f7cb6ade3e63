//! The WebAssembly program. The page's loader drives it through
//! [`icp_sms_guide::embed::Widget`]; by itself it does nothing.

use icp_sms_guide as _;

#[cfg(target_family = "wasm")]
#[global_allocator]
static MEMORY: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

fn main() {}
