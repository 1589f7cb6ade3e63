//! What the shipped profiles say, each on a page of its own, but for the default one.
//!
//! Written from `profiles/` by `UPDATE=1 cargo test -p icp-sms-rules --test others`.

use std::borrow::Cow;

use super::saying::{Other, Saying, Shipped};
use super::{
    AutomaticResend, Localized, Page, ReturnedAfterFive, Rule, Span, WindowStart, WrongEntryCount,
};
use crate::filing::FilingType;
use crate::source::date;

/// The pages.
#[rustfmt::skip]
pub static PAGES: &[Page] = &[
    Page { provider: Localized::same("UCloud"), title: Localized::same("短信核验指导"), url: Cow::Borrowed("https://docs.ucloud.cn/beian1/guidance/guidance2"), edition: Some(date(2021, 8, 18)), checked: date(2026, 11, 25), excerpt: false },
    Page { provider: Localized::same("UCloud"), title: Localized::same("短信核验指导"), url: Cow::Borrowed("https://docs.ucloud.cn/beian1/guidance/guidance2"), edition: Some(date(2025, 12, 30)), checked: date(2026, 11, 25), excerpt: false },
    Page { provider: Localized::same("UCloud"), title: Localized::same("ICP备案迁移"), url: Cow::Borrowed("https://github.com/UCloudDoc-Team/beian1"), edition: Some(date(2024, 1, 17)), checked: date(2026, 11, 25), excerpt: false },
    Page { provider: Localized::of("华为云", "Huawei Cloud"), title: Localized::same("备案短信核验"), url: Cow::Borrowed("https://github.com/huaweicloud/huaweicloud-skills"), edition: Some(date(2026, 7, 2)), checked: date(2026, 11, 25), excerpt: false },
    Page { provider: Localized::of("华为云", "Huawei Cloud"), title: Localized::of("帮助中心（备案）", "Help centre (ICP filing)"), url: Cow::Borrowed("https://support.huaweicloud.com/topic/845700-3-D"), edition: None, checked: date(2026, 11, 25), excerpt: true },
    Page { provider: Localized::of("华为云", "Huawei Cloud"), title: Localized::same("备案注销咨询"), url: Cow::Borrowed("https://github.com/huaweicloud/huaweicloud-skills"), edition: None, checked: date(2026, 11, 25), excerpt: false },
    Page { provider: Localized::of("华为云", "Huawei Cloud"), title: Localized::of("帮助中心（备案）", "Help centre (ICP filing)"), url: Cow::Borrowed("https://www.huaweicloud.com"), edition: None, checked: date(2026, 11, 25), excerpt: true },
    Page { provider: Localized::of("阿里云", "Alibaba Cloud"), title: Localized::of("短信核验", "Text message validation"), url: Cow::Borrowed("https://help.aliyun.com/en/icp-filing/basic-icp-service/user-guide/sms-check"), edition: None, checked: date(2026, 11, 25), excerpt: true },
    Page { provider: Localized::of("阿里云", "Alibaba Cloud"), title: Localized::of("帮助文档 456796", "Help page 456796"), url: Cow::Borrowed("https://help.aliyun.com/wordpower/456796-1.html"), edition: None, checked: date(2026, 11, 25), excerpt: true },
    Page { provider: Localized::of("阿里云", "Alibaba Cloud"), title: Localized::of("帮助文档 5604600", "Help page 5604600"), url: Cow::Borrowed("https://help.aliyun.com/wordpower/5604600-1.html"), edition: None, checked: date(2026, 11, 25), excerpt: true },
    Page { provider: Localized::of("火山引擎", "Volcengine"), title: Localized::of("短信核验（文档 68754）", "SMS verification (document 68754)"), url: Cow::Borrowed("https://www.volcengine.com/docs/6428/68754"), edition: Some(date(2024, 3, 22)), checked: date(2026, 11, 25), excerpt: true },
    Page { provider: Localized::of("火山引擎", "Volcengine"), title: Localized::of("常见问题（文档 68778）", "Questions (document 68778)"), url: Cow::Borrowed("https://www.volcengine.com/docs/6428/68778"), edition: Some(date(2023, 10, 8)), checked: date(2026, 11, 25), excerpt: true },
    Page { provider: Localized::of("腾讯云", "Tencent Cloud"), title: Localized::of("短信核验（常见问题）", "短信核验 (questions)"), url: Cow::Borrowed("https://github.com/tencentyun/qcloud-documents"), edition: None, checked: date(2026, 11, 25), excerpt: false },
    Page { provider: Localized::of("微信小程序", "WeChat Mini Program"), title: Localized::of("短信核验（sms_verification）", "SMS verification"), url: Cow::Borrowed("https://developers.weixin.qq.com/minigame/en/product/record/sms_verification.html"), edition: None, checked: date(2026, 11, 25), excerpt: true },
    Page { provider: Localized::of("微信小程序", "WeChat Mini Program"), title: Localized::same("cancelIcpfiling"), url: Cow::Borrowed("https://developers.weixin.qq.com"), edition: None, checked: date(2026, 11, 25), excerpt: true },
    Page { provider: Localized::of("抖音小程序", "Douyin Mini Program"), title: Localized::of("ICP 备案的短信核验", "SMS verification interpretation"), url: Cow::Borrowed("https://developer.open-douyin.com/docs/resource/zh-CN/mini-app/operation/miniapp-creation/ICPFiling/sms-verification-interpretation"), edition: None, checked: date(2026, 11, 25), excerpt: true },
];

/// The shipped profiles, the default first.
#[rustfmt::skip]
pub static PROFILES: &[Shipped] = &[
    Shipped { id: "ucloud", page: &PAGES[0], persons: [Localized::of("主体负责人", "Entity leader"), Localized::of("网站负责人", "Website administrator")] },
    Shipped { id: "ucloud-2026", page: &PAGES[1], persons: [Localized::of("主体负责人", "Entity leader"), Localized::of("ICP负责人", "ICP responsible person")] },
    Shipped { id: "huaweicloud", page: &PAGES[3], persons: [Localized::of("主体负责人", "Entity leader"), Localized::of("互联网信息服务负责人", "Internet information service administrator")] },
    Shipped { id: "aliyun", page: &PAGES[7], persons: [Localized::of("主体负责人", "Entity leader"), Localized::of("服务负责人", "Website administrator")] },
    Shipped { id: "volcengine", page: &PAGES[10], persons: [Localized::of("主体负责人", "Entity leader"), Localized::of("服务负责人", "Service administrator")] },
    Shipped { id: "tencentcloud", page: &PAGES[12], persons: [Localized::of("主体负责人", "Entity leader"), Localized::of("网站负责人", "Website administrator")] },
    Shipped { id: "wechat-miniprogram", page: &PAGES[13], persons: [Localized::of("主体负责人", "Entity leader"), Localized::of("小程序负责人", "Person in charge of the mini program")] },
    Shipped { id: "douyin-miniprogram", page: &PAGES[15], persons: [Localized::of("主办单位负责人", "Organizer's leader"), Localized::of("小程序备案负责人", "Person in charge of the mini program's filing")] },
];

/// What they say.
#[rustfmt::skip]
pub static OTHERS: &[Other] = &[
    Other { id: "ucloud-2026", page: &PAGES[1], says: Saying::Rule(FilingType::InitialFiling, Rule::LeaderAndAdministrator) },
    Other { id: "ucloud-2026", page: &PAGES[1], says: Saying::Rule(FilingType::AddWebsite, Rule::Administrator) },
    Other { id: "ucloud-2026", page: &PAGES[1], says: Saying::Rule(FilingType::AddServiceProvider, Rule::NewOrFiledPhone) },
    Other { id: "ucloud-2026", page: &PAGES[1], says: Saying::Rule(FilingType::ModifyFiling, Rule::WhatChanges) },
    Other { id: "ucloud-2026", page: &PAGES[1], says: Saying::Rule(FilingType::ModifyEntity, Rule::Leader) },
    Other { id: "ucloud-2026", page: &PAGES[1], says: Saying::Rule(FilingType::ModifyWebsite, Rule::Administrator) },
    Other { id: "ucloud-2026", page: &PAGES[1], says: Saying::Rule(FilingType::ModifyAccess, Rule::Nobody) },
    Other { id: "ucloud-2026", page: &PAGES[2], says: Saying::Rule(FilingType::Transfer, Rule::Nobody) },
    Other { id: "ucloud-2026", page: &PAGES[1], says: Saying::Rule(FilingType::CancelEntity, Rule::Leader) },
    Other { id: "ucloud-2026", page: &PAGES[1], says: Saying::Rule(FilingType::CancelWebsite, Rule::Nobody) },
    Other { id: "ucloud-2026", page: &PAGES[1], says: Saying::Rule(FilingType::CancelAccess, Rule::Nobody) },
    Other { id: "ucloud-2026", page: &PAGES[1], says: Saying::FirstSms((5, 10)) },
    Other { id: "ucloud-2026", page: &PAGES[1], says: Saying::WindowStart(WindowStart::SmsReceived) },
    Other { id: "ucloud-2026", page: &PAGES[1], says: Saying::AutomaticResend(AutomaticResend::HoursAfterSubmission(12)) },
    Other { id: "ucloud-2026", page: &PAGES[1], says: Saying::Senders(Cow::Borrowed(&[Cow::Borrowed("12381")])) },
    Other { id: "ucloud-2026", page: &PAGES[1], says: Saying::Label(FilingType::InitialFiling, Localized::of("首次备案", "First-time filing")) },
    Other { id: "ucloud-2026", page: &PAGES[1], says: Saying::Label(FilingType::AddWebsite, Localized::of("新增网站/APP", "Add a website or app")) },
    Other { id: "ucloud-2026", page: &PAGES[1], says: Saying::Label(FilingType::AddServiceProvider, Localized::of("接入备案", "Access filing")) },
    Other { id: "ucloud-2026", page: &PAGES[1], says: Saying::Label(FilingType::ModifyFiling, Localized::of("变更备案", "Modify a filing")) },
    Other { id: "ucloud-2026", page: &PAGES[1], says: Saying::Label(FilingType::ModifyEntity, Localized::of("变更主体", "Modify the entity")) },
    Other { id: "ucloud-2026", page: &PAGES[1], says: Saying::Label(FilingType::ModifyWebsite, Localized::of("变更网站/APP", "Modify a website or app")) },
    Other { id: "ucloud-2026", page: &PAGES[1], says: Saying::Label(FilingType::ModifyAccess, Localized::of("变更接入", "Modify the access")) },
    Other { id: "ucloud-2026", page: &PAGES[1], says: Saying::Label(FilingType::Transfer, Localized::of("ICP备案迁移", "Transfer a filing")) },
    Other { id: "ucloud-2026", page: &PAGES[1], says: Saying::Label(FilingType::CancelEntity, Localized::of("注销主体", "Cancel the entity")) },
    Other { id: "ucloud-2026", page: &PAGES[1], says: Saying::Label(FilingType::CancelWebsite, Localized::of("注销网站", "Cancel a website")) },
    Other { id: "ucloud-2026", page: &PAGES[1], says: Saying::Label(FilingType::CancelAccess, Localized::of("取消接入", "Cancel access")) },
    Other { id: "ucloud-2026", page: &PAGES[1], says: Saying::Administrator(Localized::of("ICP负责人", "ICP responsible person")) },
    Other { id: "ucloud-2026", page: &PAGES[1], says: Saying::Hours(Cow::Borrowed(&[Span { from: 570, to: 720 }, Span { from: 810, to: 1110 }])) },
    Other { id: "huaweicloud", page: &PAGES[4], says: Saying::Rule(FilingType::InitialFiling, Rule::LeaderAndAdministrator) },
    Other { id: "huaweicloud", page: &PAGES[4], says: Saying::Rule(FilingType::AddServiceProvider, Rule::AdministratorAndChangedLeader) },
    Other { id: "huaweicloud", page: &PAGES[5], says: Saying::Rule(FilingType::CancelWebsite, Rule::Administrator) },
    Other { id: "huaweicloud", page: &PAGES[3], says: Saying::Rule(FilingType::CancelAccess, Rule::Nobody) },
    Other { id: "huaweicloud", page: &PAGES[6], says: Saying::ResendsAllowed(Some(2)) },
    Other { id: "huaweicloud", page: &PAGES[3], says: Saying::WrongEntryCount(WrongEntryCount::InARow) },
    Other { id: "huaweicloud", page: &PAGES[3], says: Saying::ReturnedAfterFive(ReturnedAfterFive::SixthAttempt) },
    Other { id: "huaweicloud", page: &PAGES[6], says: Saying::Senders(Cow::Borrowed(&[Cow::Borrowed("12381"), Cow::Borrowed("106**********12381")])) },
    Other { id: "aliyun", page: &PAGES[8], says: Saying::WindowStart(WindowStart::SmsReceived) },
    Other { id: "aliyun", page: &PAGES[9], says: Saying::ResendsAllowed(Some(2)) },
    Other { id: "aliyun", page: &PAGES[7], says: Saying::WrongEntryCount(WrongEntryCount::InARow) },
    Other { id: "volcengine", page: &PAGES[10], says: Saying::AutomaticResend(AutomaticResend::NextNoon) },
    Other { id: "volcengine", page: &PAGES[11], says: Saying::WrongEntryCount(WrongEntryCount::Total) },
    Other { id: "tencentcloud", page: &PAGES[12], says: Saying::WrongEntryCount(WrongEntryCount::Total) },
    Other { id: "tencentcloud", page: &PAGES[12], says: Saying::ReturnedAfterFive(ReturnedAfterFive::SixthAttempt) },
    Other { id: "wechat-miniprogram", page: &PAGES[14], says: Saying::Rule(FilingType::CancelEntity, Rule::Leader) },
    Other { id: "wechat-miniprogram", page: &PAGES[14], says: Saying::Rule(FilingType::CancelWebsite, Rule::Administrator) },
    Other { id: "wechat-miniprogram", page: &PAGES[13], says: Saying::WindowStart(WindowStart::SmsReceived) },
    Other { id: "wechat-miniprogram", page: &PAGES[13], says: Saying::WrongEntryCount(WrongEntryCount::Total) },
    Other { id: "douyin-miniprogram", page: &PAGES[15], says: Saying::Rule(FilingType::InitialFiling, Rule::Leader) },
    Other { id: "douyin-miniprogram", page: &PAGES[15], says: Saying::Rule(FilingType::AddWebsite, Rule::Leader) },
    Other { id: "douyin-miniprogram", page: &PAGES[15], says: Saying::Rule(FilingType::AddServiceProvider, Rule::LeaderAndAdministrator) },
    Other { id: "douyin-miniprogram", page: &PAGES[15], says: Saying::Rule(FilingType::ModifyWebsite, Rule::LeaderAndAdministrator) },
];
