import ElectionModel
import Testing

@testable import SyntheticPeople

@Suite("Names of synthetic people")
struct NameTests {
    static let cyrillic: Set<Character> = Set("абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя")

    private func names(_ sex: Sex) -> [SyntheticName] {
        var random = SeededGenerator(seed: 6, UInt64(sex.rawValue))
        return (0..<3000).map { _ in SyntheticName(sex: sex, using: &random) }
    }

    @Test("every letter belongs to the Kyrgyz alphabet, and its own letters occur", arguments: Sex.allCases)
    func letters(sex: Sex) {
        let all = names(sex)
        for name in all {
            for part in [name.surname, name.givenName, name.patronymic] {
                #expect(part.first?.isUppercase == true)
                #expect(part.allSatisfy { $0 == " " || Self.cyrillic.contains(Character($0.lowercased())) }, "\(part)")
            }
        }
        let used = Set(all.flatMap { $0.surname + $0.givenName + $0.patronymic })
        #expect(used.isSuperset(of: "өүң"))
    }

    @Test("women's surnames and patronymics have women's endings")
    func women() {
        for name in names(.female) {
            #expect(
                ["ова", "ева", "ёва", "ина", "ая", "ко"].contains { name.surname.hasSuffix($0) }, "\(name.surname)")
            #expect(["овна", "евна", " кызы"].contains { name.patronymic.hasSuffix($0) }, "\(name.patronymic)")
        }
    }

    @Test("men's surnames and patronymics have men's endings")
    func men() {
        for name in names(.male) {
            #expect(["ов", "ев", "ёв", "ин", "ий", "ко"].contains { name.surname.hasSuffix($0) }, "\(name.surname)")
            #expect(["ович", "евич", " уулу"].contains { name.patronymic.hasSuffix($0) }, "\(name.patronymic)")
        }
    }

    @Test(
        "patronymics follow the father's last letter",
        arguments: [
            ("Бакыт", "Бакытович", "Бакытовна"), ("Таалай", "Таалаевич", "Таалаевна"), ("Чоро", "Чороевич", "Чороевна"),
            ("Абдулла", "Абдуллаевич", "Абдуллаевна"), ("Жеңиш", "Жеңишевич", "Жеңишевна"),
            ("Эргаш", "Эргашевич", "Эргашевна"),
        ])
    func patronymics(father: String, son: String, daughter: String) {
        #expect(SyntheticName.patronymic(from: father, .male) == son)
        #expect(SyntheticName.patronymic(from: father, .female) == daughter)
    }

    @Test(
        "surnames change with the sex where the language does so",
        arguments: [
            ("Асанов", "Асанова"), ("Жумабаев", "Жумабаева"), ("Ковалёв", "Ковалёва"), ("Ильин", "Ильина"),
            ("Покровский", "Покровская"), ("Шевченко", "Шевченко"),
        ])
    func surnames(man: String, woman: String) {
        #expect(SyntheticName.inflected(man, .female) == woman)
        #expect(SyntheticName.inflected(man, .male) == man)
    }

    @Test(
        "the lists hold each name once",
        arguments: [
            KyrgyzNames.male, KyrgyzNames.female, KyrgyzNames.surnames, UzbekNames.male, UzbekNames.female,
            UzbekNames.surnames, RussianNames.male, RussianNames.female, RussianNames.fathers, RussianNames.surnames,
        ])
    func lists(list: [String]) {
        #expect(Set(list).count == list.count)
    }
}
