//! The documents and the package's descriptions, held against the code.

#[path = "docs_tests/documents.rs"]
mod documents;
#[path = "docs_tests/element.rs"]
mod element;
#[path = "docs_tests/hosts.rs"]
mod hosts;
#[path = "docs_tests/links.rs"]
mod links;
