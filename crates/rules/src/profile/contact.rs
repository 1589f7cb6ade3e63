//! 备案咨询: whom to ask.

use std::borrow::Cow;

use super::{Hours, Link};

/// Whom to ask: online, by phone or both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Where to ask online.
    pub link: Option<Link>,
    /// The phone number, as it is written.
    pub phone: Option<Cow<'static, str>>,
    /// When somebody answers.
    pub hours: Option<Hours>,
}

impl Contact {
    /// The address that calls the number, as `tel:4000188113`, if there is one in
    /// what the page says. An extension (-3, 转3) is left out: a phone would dial it at once.
    pub fn tel(&self) -> Option<String> {
        let is_digit = |letter: &char| letter.is_ascii_digit() || *letter == '+';
        let is_of_number = |letter: &char| {
            is_digit(letter) || matches!(letter, '-' | ' ' | '(' | ')' | '（' | '）')
        };
        let letters = self.phone.as_deref()?.chars();
        let number = letters
            .skip_while(|it| !is_digit(it))
            .take_while(is_of_number);
        let mut digits = String::new();
        let mut main = 0;
        for letter in number {
            if is_digit(&letter) {
                digits.push(letter);
            } else if letter == '-' {
                main = digits.len();
            }
        }
        if digits.len() - main <= 2 {
            digits.truncate(main);
        }
        (digits.len() > 2).then(|| ["tel:", &digits].concat())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_goes_to_the_number_without_its_extension() {
        for (phone, tel) in [
            ("4000188113-3", Some("tel:4000188113")),
            ("950808转3或4000-955-988转3", Some("tel:950808")),
            ("4000-955-988转3", Some("tel:4000955988")),
            ("400-801-3260", Some("tel:4008013260")),
            ("+86 10 1234 5678", Some("tel:+861012345678")),
            ("(010) 1234-5678", Some("tel:01012345678")),
            ("（010）12345678", Some("tel:01012345678")),
            ("电话（转人工）400-000-0000", Some("tel:4000000000")),
            ("ask the desk", None),
            ("12", None),
            ("110", Some("tel:110")),
        ] {
            let contact = Contact {
                link: None,
                phone: Some(Cow::Borrowed(phone)),
                hours: None,
            };
            assert_eq!(contact.tel().as_deref(), tel, "{phone}");
        }
    }
}
