//! What the visitor wants: of the order, of the page, or of the browser.

use icp_sms_rules::order::Event;
use icp_sms_rules::window::Basis;
use yew::AttrValue;

use crate::text::Lang;

/// Something that the visitor wants.
#[derive(Clone, Debug, PartialEq)]
pub enum Intent {
    /// Say this of the order.
    Say(Event),
    /// Say that it was submitted so many minutes before this is carried out.
    SubmittedAgo(i64),
    /// Take back what was said last.
    Undo,
    /// Forget the order, and begin with what the page says.
    StartOver,
    /// Open a way out, or go back to the task.
    Go(Option<Way>),
    /// Open a part, or fold it.
    Fold(Fold, bool),
    /// Look at what this entry of a time field would mean.
    Draft(Basis, AttrValue),
    /// Take the entry that was looked at.
    Enter(Basis),
    /// Look up what a message of the site means, by its words; none if empty.
    LookUp(AttrValue),
    /// Speak this language.
    Speak(Lang),
    /// Go to another order that is kept here, by its key.
    OpenOrder(AttrValue),
    /// Begin another order beside this one.
    NewOrder,
    /// Go by another provider's page, by its id.
    Provider(AttrValue),
    /// Put this text on the clipboard.
    Copy(AttrValue),
    /// Hand this text to the browser's way of sharing.
    Share(AttrValue),
    /// Save the calendar file.
    SaveCalendar,
    /// Show notifications at the milestones.
    Remind,
    /// Print the page.
    Print,
    /// Tell the page around that a link was followed, by the link's name.
    Followed(&'static str),
}

/// A card that stands in the place of the task's while the visitor wants it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// 没收到短信
    NoSms,
    /// 网站显示了一句话？
    Messages,
    /// 改收到短信的时间, or 早些时候收到的
    EnterTime(Basis),
    /// 备案里的手机号码不对、停用，或联系不上本人
    WrongNumber,
    /// 短信收到后丢失或误删
    LostSms,
    /// 工信部网站打不开
    SiteDown,
    /// 三项都对，还是失败
    RightButFails,
    /// 已核验，还是被退回
    Returned,
    /// 备案平台没有变化
    ConsoleUnchanged,
    /// 12381 的其他短信
    OtherSms,
    /// 后 6 位怎么填
    LastSix,
    /// 备案咨询
    Contact,
    /// 依据和其他说法
    Sources,
}

impl Way {
    /// What tells its card from others.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NoSms => "way-no-sms",
            Self::Messages => "way-messages",
            Self::EnterTime(Basis::Received) => "way-received-at",
            Self::EnterTime(Basis::Submitted) => "way-submitted-at",
            Self::WrongNumber => "way-wrong-number",
            Self::LostSms => "way-lost-sms",
            Self::SiteDown => "way-site-down",
            Self::RightButFails => "way-right-but-fails",
            Self::Returned => "way-returned",
            Self::ConsoleUnchanged => "way-console-unchanged",
            Self::OtherSms => "way-other-sms",
            Self::LastSix => "way-last-six",
            Self::Contact => "way-contact",
            Self::Sources => "way-sources",
        }
    }
}

/// A part that is folded until it is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fold {
    /// 菜单
    Menu,
    /// 全部步骤
    Steps,
    /// 看看要发的文字
    Message,
    /// 谁的手机？, after 还有一部手机也收到了
    OtherPhone,
    /// 不是这些
    AllMessages,
    /// 24 小时怎么过, where it is folded
    Day,
    /// 手机不在手里？
    Elsewhere,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_part_opens_by_itself() {
        let open = Folds::default().with(Fold::Menu, true);
        assert!(open.is_open(Fold::Menu) && !open.is_open(Fold::Steps));
        assert_eq!(open.with(Fold::Menu, false), Folds::default());
    }
}
