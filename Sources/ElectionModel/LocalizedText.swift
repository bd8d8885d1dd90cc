/// A name in the two required languages and in English for observers.
package struct LocalizedText: Hashable, Sendable, CanonicalCodable {
    /// Kyrgyz.
    package let ky: String
    /// Russian.
    package let ru: String
    /// English.
    package let en: String

    package init(ky: String, ru: String, en: String) {
        self.ky = ky
        self.ru = ru
        self.en = en
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        ky = try canonical.string("ky")
        ru = try canonical.string("ru")
        en = try canonical.string("en")
    }

    package var canonical: CanonicalValue { ["ky": .string(ky), "ru": .string(ru), "en": .string(en)] }
}
