//! Holds the reducer to what must be true after whatever a visitor does, in
//! whatever order and with whatever clock, and after whatever a store returns.

#[path = "state_tests/plain.rs"]
mod plain;
#[path = "state_tests/properties.rs"]
mod properties;
#[path = "state_tests/stored.rs"]
mod stored;
#[path = "state_tests/strategies.rs"]
mod strategies;
