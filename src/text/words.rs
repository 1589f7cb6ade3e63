//! How words are written: each beside its translation, so that one that is
//! missing does not compile.

/// A part of the words of the guide: a struct of texts with a value for each
/// language. A line is a name, the Chinese words and the English ones; a name
/// with a number is a list of so many.
///
/// ```ignore
/// words! {
///     /// The menu.
///     Menu {
///         title: "菜单", "Menu";
///         languages[2]: ["中文", "英文"], ["Chinese", "English"];
///     }
/// }
/// ```
macro_rules! words {
    ($(#[$doc:meta])* $part:ident {
        $($(#[$line:meta])* $name:ident $([$count:literal])?: $zh_cn:expr, $en:expr;)*
    }) => {
        $(#[$doc])*
        #[repr(C)]
        pub struct $part {
            $($(#[$line])* pub $name: $crate::text::words::words!(@kind $($count)?),)*
        }

        impl $part {
            /// 简体中文
            pub(super) const ZH_CN: Self = Self { $($name: $zh_cn,)* };
            /// No texts: the program's second part brings those of some parts.
            #[allow(dead_code)]
            pub(super) const NONE: Self =
                Self { $($name: $crate::text::words::words!(@none $($count)?),)* };
            /// English, which the custom element loads when it is wanted.
            #[cfg(any(feature = "english", not(target_family = "wasm")))]
            pub(super) const EN: Self = Self { $($name: $en,)* };
        }
    };
    (@none) => { "" };
    (@none $count:literal) => { [""; $count] };
    (@kind) => { &'static str };
    (@kind $count:literal) => { [&'static str; $count] };
}

pub(crate) use words;
