//! `rules.html`: each rule of each provider beside its words, page, edition and
//! day of check, for a person to hold beside the pages. Native only.

mod html;

use crate::holidays::{YEARS, YearOfHolidays};
use crate::profile::listing::{self, Line};
use crate::profile::{Note, Page, Profile};
use html::{escape, link, text};

const TOP: &str = r#"<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width,initial-scale=1" />
    <meta name="description" content="各家接入商的 ICP 备案短信核验规则，附原文、出处和核对日期" />
    <title>各家接入商的短信核验规则</title>
    <link rel="icon" href="icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="css/rules.css" />
  </head>
  <body>
    <main class="icp-static rules">
      <h1>各家接入商的短信核验规则 <span lang="en">The rules of each provider</span></h1>
      <p>每一行是一条规则：内容、说明里的原文、出处、版本和核对日期。标有“默认”的行，这家的说明没有写明，取自默认说明。</p>
      <p>同样的内容也是数据：<a href="profiles/profile.schema.json">profile.schema.json</a> 和下面每家的文件。</p>
"#;

const END: &str = "    </main>\n  </body>\n</html>\n";

/// The page for these profiles.
pub fn rules_page(profiles: &[Profile]) -> String {
    let mut page = TOP.to_owned();
    page += &contents(profiles);
    for profile in profiles {
        page += &section(profile);
    }
    for year in &YEARS {
        page += &holidays(year);
    }
    page + END
}

/// The name of a profile; one page in two editions is told apart by them.
fn title(profile: &Profile) -> String {
    let edition = profile.page.edition;
    let edition = edition.map_or_else(String::new, |day| format!("（{day}）"));
    text(&profile.name) + &edition
}

fn contents(profiles: &[Profile]) -> String {
    let item = |profile: &Profile| {
        let (id, title) = (escape(&profile.id), title(profile));
        format!("          <li><a href=\"#{id}\">{title}</a></li>\n")
    };
    let items: String = profiles.iter().map(item).collect();
    format!("      <nav aria-label=\"接入商\">\n        <ul>\n{items}        </ul>\n      </nav>\n")
}

fn section(profile: &Profile) -> String {
    let (id, title) = (escape(&profile.id), title(profile));
    let source = source(&profile.page);
    let leader = text(&profile.terms.entity_leader);
    let administrator = text(&profile.terms.website_administrator);
    let rules = table("谁核验", profile, &listing::rules(profile));
    let values = table("时间和次数", profile, &listing::values(profile));
    let notes = notes(&profile.notes);
    format!(
        r#"      <section aria-labelledby="{id}">
        <h2 id="{id}">{title}</h2>
        <p>说明：{source}。数据：<a href="profiles/{id}.json">{id}.json</a></p>
        <p>负责人：{leader}、{administrator}</p>
{rules}{values}{notes}      </section>
"#
    )
}

fn table(caption: &str, profile: &Profile, lines: &[Line]) -> String {
    let rows: String = lines.iter().map(|line| row(profile, line)).collect();
    format!(
        r#"        <table>
          <caption>{caption}</caption>
          <thead>
            <tr><th scope="col">行</th><th scope="col">内容</th><th scope="col">原文</th><th scope="col">出处</th></tr>
          </thead>
          <tbody>
{rows}          </tbody>
        </table>
"#
    )
}

fn row(profile: &Profile, line: &Line) -> String {
    let lent = if profile.states(line.row) {
        ""
    } else {
        "<strong>默认</strong> "
    };
    let (name, says) = (text(&line.name), escape(&line.says));
    let (quote, source) = (escape(&line.row.quote), source(&line.row.page));
    format!(
        r#"            <tr>
              <th scope="row">{name}</th>
              <td>{says}</td>
              <td><q>{quote}</q></td>
              <td>{lent}{source}</td>
            </tr>
"#
    )
}

/// A page with its edition and the day of the check.
fn source(page: &Page) -> String {
    let provider = text(&page.provider);
    let link = link(&page.url, &format!("《{}》", escape(&page.title.zh_cn)));
    let edition = page.edition.map_or_else(
        || "没有注明日期".to_owned(),
        |day| format!("<time>{day}</time> 的版本"),
    );
    let excerpt = if page.excerpt {
        "，只读到节选"
    } else {
        ""
    };
    let checked = page.checked;
    format!("{provider}{link}，{edition}{excerpt}，<time>{checked}</time> 核对")
}

fn notes(notes: &[Note]) -> String {
    if notes.is_empty() {
        return String::new();
    }
    let item = |note: &Note| {
        let province = note.province.map_or("", |it| it.chinese_name());
        let province = if province.is_empty() {
            String::new()
        } else {
            format!("{province}：")
        };
        let source = note.source.as_deref().map(source);
        let source = source.map_or_else(String::new, |it| format!("（{it}）"));
        let words = escape(&note.text.zh_cn);
        format!("          <li>{province}{words}{source}</li>\n")
    };
    let items: String = notes.iter().map(item).collect();
    format!("        <h3>补充说明</h3>\n        <ul>\n{items}        </ul>\n")
}

fn holidays(year: &YearOfHolidays) -> String {
    let number = year.year;
    let (issued_year, issued_month, issued_day) = year.issued;
    let issued = format!("{issued_year}-{issued_month:02}-{issued_day:02}");
    let notice = link(year.url, &format!("{}的通知", year.issuer));
    let day = |(month, day): &(u32, u32)| format!("{month}月{day}日");
    let row = |(name, first, last): &(&str, _, _)| {
        let (first, last) = (day(first), day(last));
        format!("            <tr><th scope=\"row\">{name}</th><td>{first}至{last}</td></tr>\n")
    };
    let rows: String = year.holidays.iter().map(row).collect();
    let workdays: Vec<_> = year.workdays.iter().map(day).collect();
    let workdays = workdays.join("、");
    format!(
        r#"      <section aria-labelledby="holidays-{number}">
        <h2 id="holidays-{number}">{number} 年节假日 <span lang="en">Public holidays of {number}</span></h2>
        <p>{notice}，<time>{issued}</time>。调休上班：{workdays}。</p>
        <table>
          <caption>放假</caption>
          <thead>
            <tr><th scope="col">节日</th><th scope="col">日期</th></tr>
          </thead>
          <tbody>
{rows}          </tbody>
        </table>
      </section>
"#
    )
}
