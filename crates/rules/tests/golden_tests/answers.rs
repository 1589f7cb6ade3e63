//! Answers of every kind, also those that do not apply.

use icp_sms_rules::filing::{Answers, Changes, FilingType, NewNumbers, Persons};

const CHOICES: [Option<bool>; 3] = [None, Some(true), Some(false)];

/// Every way to tick the boxes of 变更备案.
fn every_box(base: Answers) -> Vec<Answers> {
    let tick = |bits: u32, bit: u32| bits >> bit & 1 == 1;
    let answers = |bits| Answers {
        changes: Changes {
            entity: tick(bits, 0),
            website: tick(bits, 1),
            phone: tick(bits, 2),
            remarks: tick(bits, 3),
        },
        new_numbers: NewNumbers {
            entity_leader: tick(bits, 4),
            website_administrator: tick(bits, 5),
        },
        ..base
    };
    (0..64).map(answers).collect()
}

/// Every way to choose among the radio buttons.
fn every_choice(base: Answers) -> Vec<Answers> {
    let persons = Persons::ALL.into_iter().map(Some);
    let mut all = vec![];
    for persons in [None].into_iter().chain(persons) {
        for bits in 0..81_usize {
            let choice = |place: usize| CHOICES[bits / place % 3];
            all.push(Answers {
                persons,
                phone_matches: choice(27),
                original_provider_reachable: choice(9),
                access_changes_administrator: choice(3),
                access_changes_entity: choice(1),
                ..base
            });
        }
    }
    all
}

/// For a filing type: all boxes with no radio button and with the last of each
/// chosen, and all radio buttons with no box and with all boxes ticked.
pub fn of(filing_type: Option<FilingType>) -> Vec<Answers> {
    let base = Answers {
        filing_type,
        ..Answers::default()
    };
    let (boxes, choices) = (every_box(base), every_choice(base));
    let boxes_again = every_box(choices[choices.len() - 1]);
    let choices_again = every_choice(boxes[boxes.len() - 1]);
    [boxes, choices, boxes_again, choices_again].concat()
}
