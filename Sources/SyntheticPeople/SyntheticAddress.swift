/// A made-up address in Kyrgyz; places are real, streets are common names, houses are drawn.
package struct SyntheticAddress: Sendable, Hashable {
    /// The region or the city of republican rank, such as `Чүй облусу` or `Бишкек шаары`.
    package let region: String
    /// The town, city or village; the same as the region in Bishkek and Osh.
    package let settlement: String
    /// The street or avenue.
    package let street: String
    /// The number of the house.
    package let house: Int
    /// The number of the flat, in blocks of flats.
    package let flat: Int?

    /// The address on one line.
    package var line: String {
        let place = region == settlement ? region : "\(region), \(settlement)"
        return "\(place), \(street), \(house)" + (flat.map { "-үй, \($0)-батир" } ?? "-үй")
    }

    /// Draws an address in proportion to the regions' voters.
    init(using random: inout SeededGenerator) {
        let place = Self.regions[random.weighted(Self.regions.map(\.voters))]
        let urban = place.settlements.isEmpty
        region = place.name
        settlement = urban ? place.name : random.pick(place.settlements)
        street = random.pick(Self.streets)
        house = 1 + random.below(urban ? 240 : 120)
        flat = random.chance(urban ? 0.6 : 0.1) ? 1 + random.below(90) : nil
    }

    /// Regions with their voters in thousands, rounded.
    private static let regions: [(name: String, voters: Int, settlements: [String])] = [
        ("Бишкек шаары", 690, []),
        ("Ош шаары", 210, []),
        (
            "Чүй облусу", 620,
            [
                "Токмок шаары", "Кара-Балта шаары", "Кант шаары", "Кемин шаары", "Шопоков шаары", "Сокулук айылы",
                "Лебединовка айылы", "Беловодск айылы", "Новопокровка айылы", "Военно-Антоновка айылы",
                "Ивановка айылы",
            ]
        ),
        (
            "Ош облусу", 880,
            [
                "Өзгөн шаары", "Кара-Суу шаары", "Ноокат шаары", "Гүлчө айылы", "Араван айылы", "Кызыл-Кыя айылы",
                "Мырзаки айылы", "Куршаб айылы", "Дароот-Коргон айылы", "Папан айылы",
            ]
        ),
        (
            "Жалал-Абад облусу", 770,
            [
                "Жалал-Абад шаары", "Таш-Көмүр шаары", "Майлуу-Суу шаары", "Кара-Көл шаары", "Көк-Жаңгак шаары",
                "Кербен шаары", "Токтогул шаары", "Базар-Коргон шаары", "Сузак айылы", "Ала-Бука айылы",
                "Арстанбап айылы",
            ]
        ),
        (
            "Ысык-Көл облусу", 340,
            [
                "Каракол шаары", "Балыкчы шаары", "Чолпон-Ата шаары", "Кызыл-Суу айылы", "Түп айылы", "Ананьево айылы",
                "Боконбаев айылы", "Тамчы айылы", "Барскоон айылы",
            ]
        ),
        (
            "Баткен облусу", 340,
            [
                "Баткен шаары", "Кызыл-Кыя шаары", "Сүлүктү шаары", "Раззаков шаары", "Кадамжай шаары", "Пүлгөн айылы",
                "Самаркандек айылы", "Үч-Коргон айылы",
            ]
        ),
        (
            "Нарын облусу", 200,
            ["Нарын шаары", "Ат-Башы айылы", "Кочкор айылы", "Чаек айылы", "Баетов айылы", "Кызарт айылы"]
        ),
        (
            "Талас облусу", 170,
            ["Талас шаары", "Покровка айылы", "Бакай-Ата айылы", "Кызыл-Адыр айылы", "Көк-Ой айылы"]
        ),
    ]

    private static let streets = [
        "Абай көчөсү", "Абдрахманов көчөсү", "Айтматов проспектиси", "Ак-Кула көчөсү", "Ала-Тоо көчөсү",
        "Ахунбаев көчөсү", "Байтик баатыр көчөсү", "Бөкөнбаев көчөсү", "Гагарин көчөсү", "Достук көчөсү",
        "Жантөшев көчөсү", "Жеңиш көчөсү", "Жибек Жолу проспектиси", "Жумабек көчөсү", "Ибраимов көчөсү",
        "Исанов көчөсү", "Киев көчөсү", "Курманжан Датка көчөсү", "Кыргызстан көчөсү", "Лев Толстой көчөсү",
        "Манас проспектиси", "Масалиев проспектиси", "Москва көчөсү", "Мичурин көчөсү", "Осмонов көчөсү",
        "Пушкин көчөсү", "Раззаков көчөсү", "Советтик көчөсү", "Суванбердиев көчөсү", "Сыдыков көчөсү",
        "Тоголок Молдо көчөсү", "Токтогул көчөсү", "Турусбеков көчөсү", "Үсөнбаев көчөсү", "Фрунзе көчөсү",
        "Чүй проспектиси", "Шопоков көчөсү", "Ынтымак көчөсү", "Эркиндик бульвары",
    ]
}
