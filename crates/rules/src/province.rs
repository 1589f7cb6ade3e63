//! 备案省份: the 31 provinces of the mainland, and since when each verifies.

use crate::source::{Source, checked_2026_11_23, date};
use chrono::NaiveDate;

/// A province, autonomous region or municipality of the mainland, in the order
/// of the national division codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Province {
    /// 北京市
    Beijing,
    /// 天津市
    Tianjin,
    /// 河北省
    Hebei,
    /// 山西省
    Shanxi,
    /// 内蒙古自治区
    InnerMongolia,
    /// 辽宁省
    Liaoning,
    /// 吉林省
    Jilin,
    /// 黑龙江省
    Heilongjiang,
    /// 上海市
    Shanghai,
    /// 江苏省
    Jiangsu,
    /// 浙江省
    Zhejiang,
    /// 安徽省
    Anhui,
    /// 福建省
    Fujian,
    /// 江西省
    Jiangxi,
    /// 山东省
    Shandong,
    /// 河南省
    Henan,
    /// 湖北省
    Hubei,
    /// 湖南省
    Hunan,
    /// 广东省
    Guangdong,
    /// 广西壮族自治区
    Guangxi,
    /// 海南省
    Hainan,
    /// 重庆市
    Chongqing,
    /// 四川省
    Sichuan,
    /// 贵州省
    Guizhou,
    /// 云南省
    Yunnan,
    /// 西藏自治区
    Tibet,
    /// 陕西省
    Shaanxi,
    /// 甘肃省
    Gansu,
    /// 青海省
    Qinghai,
    /// 宁夏回族自治区
    Ningxia,
    /// 新疆维吾尔自治区
    Xinjiang,
}

impl Province {
    /// All 31, in the order in which they are offered.
    pub const ALL: [Self; 31] = [
        Self::Beijing,
        Self::Tianjin,
        Self::Hebei,
        Self::Shanxi,
        Self::InnerMongolia,
        Self::Liaoning,
        Self::Jilin,
        Self::Heilongjiang,
        Self::Shanghai,
        Self::Jiangsu,
        Self::Zhejiang,
        Self::Anhui,
        Self::Fujian,
        Self::Jiangxi,
        Self::Shandong,
        Self::Henan,
        Self::Hubei,
        Self::Hunan,
        Self::Guangdong,
        Self::Guangxi,
        Self::Hainan,
        Self::Chongqing,
        Self::Sichuan,
        Self::Guizhou,
        Self::Yunnan,
        Self::Tibet,
        Self::Shaanxi,
        Self::Gansu,
        Self::Qinghai,
        Self::Ningxia,
        Self::Xinjiang,
    ];

    /// The ISO 3166-2:CN code, as `CN-GD`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Beijing => "CN-BJ",
            Self::Tianjin => "CN-TJ",
            Self::Hebei => "CN-HE",
            Self::Shanxi => "CN-SX",
            Self::InnerMongolia => "CN-NM",
            Self::Liaoning => "CN-LN",
            Self::Jilin => "CN-JL",
            Self::Heilongjiang => "CN-HL",
            Self::Shanghai => "CN-SH",
            Self::Jiangsu => "CN-JS",
            Self::Zhejiang => "CN-ZJ",
            Self::Anhui => "CN-AH",
            Self::Fujian => "CN-FJ",
            Self::Jiangxi => "CN-JX",
            Self::Shandong => "CN-SD",
            Self::Henan => "CN-HA",
            Self::Hubei => "CN-HB",
            Self::Hunan => "CN-HN",
            Self::Guangdong => "CN-GD",
            Self::Guangxi => "CN-GX",
            Self::Hainan => "CN-HI",
            Self::Chongqing => "CN-CQ",
            Self::Sichuan => "CN-SC",
            Self::Guizhou => "CN-GZ",
            Self::Yunnan => "CN-YN",
            Self::Tibet => "CN-XZ",
            Self::Shaanxi => "CN-SN",
            Self::Gansu => "CN-GS",
            Self::Qinghai => "CN-QH",
            Self::Ningxia => "CN-NX",
            Self::Xinjiang => "CN-XJ",
        }
    }

    /// The province of an [`id`](Self::id), or `None` for any other text.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|province| province.id() == id)
    }

    /// The full Chinese name.
    pub const fn chinese_name(self) -> &'static str {
        match self {
            Self::Beijing => "北京市",
            Self::Tianjin => "天津市",
            Self::Hebei => "河北省",
            Self::Shanxi => "山西省",
            Self::InnerMongolia => "内蒙古自治区",
            Self::Liaoning => "辽宁省",
            Self::Jilin => "吉林省",
            Self::Heilongjiang => "黑龙江省",
            Self::Shanghai => "上海市",
            Self::Jiangsu => "江苏省",
            Self::Zhejiang => "浙江省",
            Self::Anhui => "安徽省",
            Self::Fujian => "福建省",
            Self::Jiangxi => "江西省",
            Self::Shandong => "山东省",
            Self::Henan => "河南省",
            Self::Hubei => "湖北省",
            Self::Hunan => "湖南省",
            Self::Guangdong => "广东省",
            Self::Guangxi => "广西壮族自治区",
            Self::Hainan => "海南省",
            Self::Chongqing => "重庆市",
            Self::Sichuan => "四川省",
            Self::Guizhou => "贵州省",
            Self::Yunnan => "云南省",
            Self::Tibet => "西藏自治区",
            Self::Shaanxi => "陕西省",
            Self::Gansu => "甘肃省",
            Self::Qinghai => "青海省",
            Self::Ningxia => "宁夏回族自治区",
            Self::Xinjiang => "新疆维吾尔自治区",
        }
    }

    /// The English name.
    pub const fn english_name(self) -> &'static str {
        match self {
            Self::Beijing => "Beijing",
            Self::Tianjin => "Tianjin",
            Self::Hebei => "Hebei",
            Self::Shanxi => "Shanxi",
            Self::InnerMongolia => "Inner Mongolia",
            Self::Liaoning => "Liaoning",
            Self::Jilin => "Jilin",
            Self::Heilongjiang => "Heilongjiang",
            Self::Shanghai => "Shanghai",
            Self::Jiangsu => "Jiangsu",
            Self::Zhejiang => "Zhejiang",
            Self::Anhui => "Anhui",
            Self::Fujian => "Fujian",
            Self::Jiangxi => "Jiangxi",
            Self::Shandong => "Shandong",
            Self::Henan => "Henan",
            Self::Hubei => "Hubei",
            Self::Hunan => "Hunan",
            Self::Guangdong => "Guangdong",
            Self::Guangxi => "Guangxi",
            Self::Hainan => "Hainan",
            Self::Chongqing => "Chongqing",
            Self::Sichuan => "Sichuan",
            Self::Guizhou => "Guizhou",
            Self::Yunnan => "Yunnan",
            Self::Tibet => "Tibet",
            Self::Shaanxi => "Shaanxi",
            Self::Gansu => "Gansu",
            Self::Qinghai => "Qinghai",
            Self::Ningxia => "Ningxia",
            Self::Xinjiang => "Xinjiang",
        }
    }

    /// The batch in which SMS verification came to the province. Source: 核验业务开始时间.
    pub const fn batch(self) -> Batch {
        match self {
            Self::Tianjin
            | Self::Hainan
            | Self::Tibet
            | Self::Gansu
            | Self::Qinghai
            | Self::Ningxia
            | Self::Xinjiang => Batch::FirstPilot,
            Self::Zhejiang
            | Self::Fujian
            | Self::Guangxi
            | Self::Chongqing
            | Self::Sichuan
            | Self::Yunnan
            | Self::Shaanxi => Batch::SecondPilot,
            Self::Shanxi
            | Self::InnerMongolia
            | Self::Heilongjiang
            | Self::Anhui
            | Self::Shandong
            | Self::Henan
            | Self::Hubei
            | Self::Hunan => Batch::ThirdPilot,
            Self::Beijing
            | Self::Hebei
            | Self::Liaoning
            | Self::Jilin
            | Self::Shanghai
            | Self::Jiangsu
            | Self::Jiangxi
            | Self::Guangdong
            | Self::Guizhou => Batch::Nationwide,
        }
    }
}

/// A batch of provinces in which SMS verification began together.
/// Source: 核验业务开始时间.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Batch {
    /// 第一批试点
    FirstPilot,
    /// 第二批试点
    SecondPilot,
    /// 第三批试点
    ThirdPilot,
    /// 非试点省份: everywhere else.
    Nationwide,
}

impl Batch {
    /// All four, by date.
    pub const ALL: [Self; 4] = [
        Self::FirstPilot,
        Self::SecondPilot,
        Self::ThirdPilot,
        Self::Nationwide,
    ];

    /// The first day, in Beijing, on which the batch's filings had to be verified.
    pub const fn start(self) -> NaiveDate {
        match self {
            Self::FirstPilot => date(2017, 12, 18),
            Self::SecondPilot => date(2018, 9, 10),
            Self::ThirdPilot => date(2018, 9, 24),
            // The source's heading, and every other source. Its list says 16 August.
            Self::Nationwide => date(2020, 8, 17),
        }
    }

    /// Where the batch stands in the source.
    pub const fn source(self) -> Source {
        checked_2026_11_23(match self {
            Self::FirstPilot => "核验业务开始时间 1",
            Self::SecondPilot => "核验业务开始时间 2",
            Self::ThirdPilot => "核验业务开始时间 3",
            Self::Nationwide => "2020年8月17日起，全国所有省份",
        })
    }

    /// Whether a filing of that day, in Beijing, has to be verified.
    pub fn required_on(self, day: NaiveDate) -> bool {
        day >= self.start()
    }
}
