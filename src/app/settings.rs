//! What the page that uses the guide has set.

use std::rc::Rc;

use icp_sms_rules::order::Preset;
use icp_sms_rules::profile::Profile;

use crate::browser::storage::PREFIX;
use crate::text::Lang;
use crate::view::scene::ProfileState;

/// Everything that a page can set, in the program's own terms.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// The language of the page.
    pub lang: Lang,
    /// What the page says of the order.
    pub preset: Preset,
    /// The provider's page of rules.
    pub profile: Rc<Profile>,
    /// Whether it is at hand.
    pub profile_state: ProfileState,
    /// The name of that page of rules on the page around, if it has several. It is stored with an
    /// order, so that the order is opened by the same rules again.
    pub rules: Option<String>,
    /// Under which name orders are kept, or `None` to keep nothing.
    pub storage: Option<String>,
    /// The guide is the page's main content, not a part of somebody's page.
    pub is_page: bool,
    /// The guide has no title of its own.
    pub compact: bool,
    /// The visitor may choose the provider.
    pub offers_providers: bool,
}

impl Settings {
    /// The key of the page's first order: each filing type has its own, so that
    /// pages with different presets never overwrite each other.
    pub fn first_key(&self) -> Option<String> {
        let name = self.storage.as_deref()?;
        let filing_type = self.preset.filing_type.map_or("", |of| of.id());
        Some([PREFIX, name, ":", filing_type].concat())
    }
}
