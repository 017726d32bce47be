"""The vocabularies that several kinds of record share. Each value is declared once, with its label in both languages."""

from __future__ import annotations

from scripts.load.models.vocabulary import Vocabulary

STATUSES = Vocabulary(
    "status",
    {
        "fact": ("事実", "Fact"),
        "plan": ("計画", "Plan"),
        "assessment": ("評価", "Assessment"),
        "recommendation": ("提言", "Recommendation"),
    },
)

DATE_TYPES = Vocabulary(
    "date-type",
    {
        "founded": ("設立", "Founded"),
        "established": ("設置", "Established"),
        "reorganized": ("改組", "Reorganized"),
        "renamed": ("改称", "Renamed"),
        "abolished": ("廃止", "Abolished"),
        "merged": ("統合", "Merged"),
        "decided": ("決定", "Decided"),
        "enacted": ("成立", "Enacted"),
        "promulgated": ("公布", "Promulgated"),
        "in-force": ("施行・発効", "In force"),
        "revised": ("改定", "Revised"),
        "amended": ("改正", "Amended"),
        "signed": ("署名", "Signed"),
        "published": ("公表", "Published"),
        "adopted": ("採択", "Adopted"),
        "announced": ("発表", "Announced"),
        "concluded": ("締結", "Concluded"),
        "vetoed": ("否決", "Vetoed"),
        "launched": ("打上げ", "Launched"),
        "operational": ("運用開始", "Operational"),
        "landed": ("着陸", "Landed"),
        "returned": ("帰還", "Returned"),
        "failed": ("失敗", "Failed"),
        "ended": ("終了", "Ended"),
        "planned": ("予定", "Planned"),
        "held": ("開催", "Held"),
        "first-held": ("初開催", "First held"),
        "joined": ("参加", "Joined"),
        "started": ("開始", "Started"),
        "awarded": ("契約", "Awarded"),
        "completed": ("完了", "Completed"),
    },
)

COUNTRIES = Vocabulary(
    "country",
    {
        "JP": ("日本", "Japan"),
        "US": ("米国", "United States"),
        "AU": ("オーストラリア", "Australia"),
        "CA": ("カナダ", "Canada"),
        "CN": ("中国", "China"),
        "DE": ("ドイツ", "Germany"),
        "FR": ("フランス", "France"),
        "GB": ("英国", "United Kingdom"),
        "IN": ("インド", "India"),
        "IT": ("イタリア", "Italy"),
        "KP": ("北朝鮮", "North Korea"),
        "KR": ("韓国", "South Korea"),
        "NO": ("ノルウェー", "Norway"),
        "NZ": ("ニュージーランド", "New Zealand"),
        "RU": ("ロシア", "Russia"),
        "UA": ("ウクライナ", "Ukraine"),
        "TW": ("台湾", "Taiwan"),
        "INT": ("国際機関", "International"),
    },
)
"""ISO 3166-1 alpha-2, named as the press names them; INT for a body of several states."""

MISSIONS = Vocabulary(
    "mission",
    {
        "pnt": ("測位・航法・時刻", "Positioning, navigation and timing"),
        "intelligence": ("情報収集", "Intelligence"),
        "communications": ("衛星通信", "Satellite communications"),
        "missile-warning": ("ミサイル警戒・追尾", "Missile warning and tracking"),
        "sda": ("宇宙領域把握", "Space domain awareness"),
        "counterspace": ("対宇宙", "Counterspace"),
        "launch": ("打上げ", "Launch"),
        "servicing": ("軌道上サービス", "On-orbit servicing"),
        "ground": ("地上", "Ground"),
        "science": ("科学・探査", "Science and exploration"),
        "human-spaceflight": ("有人宇宙活動", "Human spaceflight"),
        "earth-observation": ("地球観測", "Earth observation"),
        "missile-defense": ("ミサイル防衛", "Missile defense"),
        "air-combat": ("航空", "Air"),
        "digital": ("デジタル", "Digital"),
        "other": ("その他", "Other"),
        "none": ("共通", "General"),
    },
)
