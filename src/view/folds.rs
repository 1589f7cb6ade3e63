//! What can be unfolded. What is folded is not drawn, so that every change of
//! the guide is the quicker.

use super::element::{Element, On, el};
use super::{Command, Commands};

/// A part that is folded until it is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fold {
    /// 没有收到短信？
    NoSms,
    /// 其他来源的不同说法
    Others,
    /// 备案咨询
    Contact,
    /// 后6位怎么填？
    LastSix,
    /// 改为收到短信的时间
    CorrectTime,
    /// 依据和所在省份
    Facts,
}

/// Which parts are open, a bit for each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Folds(u8);

impl Folds {
    /// Whether a part is open.
    pub const fn is_open(self, fold: Fold) -> bool {
        self.0 & 1 << fold as u8 != 0
    }

    /// The same with a part opened or folded.
    #[must_use]
    pub const fn with(self, fold: Fold, open: bool) -> Self {
        let bit = 1 << fold as u8;
        Self(if open { self.0 | bit } else { self.0 & !bit })
    }
}

impl Commands<'_> {
    /// A part with its summary, and with its content while it is open.
    pub fn fold(
        &self,
        fold: Fold,
        summary: &'static str,
        content: impl FnOnce() -> Element,
    ) -> Element {
        let open = self.folds.is_open(fold);
        let toggle = self.send.reform(move |event: web_sys::Event| {
            // The browser would unfold it as well.
            event.prevent_default();
            Command::Fold(fold, !open)
        });
        let summary = el("summary.icp-fold__summary")
            .on(On::Click, toggle)
            .text(summary);
        let body = el("div.icp-fold__body").maybe(open.then(content));
        el("details.icp-fold[open][hidden]")
            .flag("open", open)
            .with(summary)
            .with(body)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_part_opens_by_itself() {
        let open = Folds::default().with(Fold::Contact, true);
        assert!(open.is_open(Fold::Contact) && !open.is_open(Fold::NoSms));
        let both = open.with(Fold::NoSms, true).with(Fold::NoSms, true);
        assert_eq!(both.with(Fold::NoSms, false), open);
    }
}
