//! The phones that a code may come to, and sets of them.

/// Whose phone gets a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// 主体负责人
    EntityLeader,
    /// 网站负责人, or what a provider calls the person in charge of the service
    WebsiteAdministrator,
    /// 收到短信的人: whoever got an SMS that no rule expects.
    Holder,
}

impl Role {
    /// The name used in events.
    pub const fn id(self) -> &'static str {
        match self {
            Self::EntityLeader => "entity-leader",
            Self::WebsiteAdministrator => "website-administrator",
            Self::Holder => "holder",
        }
    }
}

/// One phone that may get a code. Several websites in one order have several
/// administrators, each with a place of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phone {
    /// 主体负责人手机号码
    EntityLeader,
    /// 网站负责人手机号码
    Administrator1,
    /// That of the second website administrator.
    Administrator2,
    /// That of the third.
    Administrator3,
    /// That of the fourth.
    Administrator4,
    /// That of the fifth.
    Administrator5,
    /// 收到短信的手机: its owner's role is not known.
    Holder,
}

impl Phone {
    /// How many there can be.
    pub const COUNT: usize = 7;

    /// All, in the order in which they are named.
    pub const ALL: [Self; Self::COUNT] = [
        Self::EntityLeader,
        Self::Administrator1,
        Self::Administrator2,
        Self::Administrator3,
        Self::Administrator4,
        Self::Administrator5,
        Self::Holder,
    ];

    /// Whose it is.
    pub const fn role(self) -> Role {
        match self {
            Self::EntityLeader => Role::EntityLeader,
            Self::Holder => Role::Holder,
            _ => Role::WebsiteAdministrator,
        }
    }

    /// Which administrator's it is, from 1; 0 for the other roles.
    pub const fn number(self) -> u8 {
        match self {
            Self::EntityLeader | Self::Holder => 0,
            _ => self as u8,
        }
    }

    /// The name used in stored state and events.
    pub const fn id(self) -> &'static str {
        match self {
            Self::EntityLeader => "entity-leader",
            Self::Administrator1 => "website-administrator",
            Self::Administrator2 => "website-administrator-2",
            Self::Administrator3 => "website-administrator-3",
            Self::Administrator4 => "website-administrator-4",
            Self::Administrator5 => "website-administrator-5",
            Self::Holder => "holder",
        }
    }
}

/// A set of phones.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Phones(u8);

impl Phones {
    /// No phone.
    pub const NONE: Self = Self(0);

    /// The set with one phone more.
    #[must_use]
    pub const fn with(self, phone: Phone) -> Self {
        Self(self.0 | 1 << phone as u8)
    }

    /// The set without a phone.
    #[must_use]
    pub const fn without(self, phone: Phone) -> Self {
        Self(self.0 & !(1 << phone as u8))
    }

    /// Whether no phone is in it.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether a phone is in it.
    pub const fn has(self, phone: Phone) -> bool {
        self.0 & 1 << phone as u8 != 0
    }

    /// The phones, in order.
    pub fn iter(self) -> impl Iterator<Item = Phone> {
        Phone::ALL.into_iter().filter(move |phone| self.has(*phone))
    }
}

impl FromIterator<Phone> for Phones {
    fn from_iter<T: IntoIterator<Item = Phone>>(phones: T) -> Self {
        phones.into_iter().fold(Self::NONE, Self::with)
    }
}
