import Testing
import Wording

@Suite struct OrderTests {
    @Test func `names stand in the order of the Kyrgyz alphabet`() {
        let sorted = ["Ann", "Айбек", "Ева", "Ёлка", "Нур", "Нүр", "Ңур", "Осмон", "Өмүр", "Умар", "Үсөн", "Я", "Ѣ"]
        #expect(
            sorted.reversed().sorted { KyrgyzOrder.key($0).lexicographicallyPrecedes(KyrgyzOrder.key($1)) } == sorted)
    }

    @Test func `a surname counts before a given name`() {
        let (one, other) = (KyrgyzOrder.key("Асан", "Яна"), KyrgyzOrder.key("Асанов", "Айбек"))
        #expect(one.lexicographicallyPrecedes(other))
    }
}
