import Testing

@testable import PostgresStore

@Suite struct StatementCacheTests {
    static func key(_ text: String, _ types: [UInt32] = []) -> StatementCache.Key {
        StatementCache.Key(text: text, types: types)
    }

    @Test func `the statement used longest ago goes first`() {
        var cache = StatementCache(limit: 2)
        let names = (0..<3).map { _ in cache.newName() }
        #expect(Set(names).count == 3)
        #expect(cache.insert(Self.key("a"), name: names[0]) == nil)
        #expect(cache.insert(Self.key("b"), name: names[1]) == nil)
        #expect(cache.name(of: Self.key("a")) == names[0])
        #expect(cache.insert(Self.key("c"), name: names[2]) == names[1])
        #expect(cache.name(of: Self.key("b")) == nil)
        #expect(cache.name(of: Self.key("a")) == names[0] && cache.name(of: Self.key("c")) == names[2])
    }

    @Test func `the same text with values of other types is another statement`() {
        var cache = StatementCache(limit: 5)
        _ = cache.insert(Self.key("a", [20]), name: "x")
        #expect(cache.name(of: Self.key("a", [25])) == nil)
        #expect(cache.name(of: Self.key("a", [20])) == "x")
    }
}
