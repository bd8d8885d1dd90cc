import ElectionModel
package import XRoad

/// What the registers of tests know: people who comply with all that is required, told from their personal numbers.
package enum StandInPeople {
    /// Facts about a person, for every shipped service: a register of ``SecurityServerStandIn``.
    ///
    /// Name and birth date follow from the number. Of a number that ends in 9 there is a conviction; behind one that ends in
    /// 8 there is nobody.
    package static func facts(
        _ service: ServiceDescription, _ values: [String: String]
    ) -> [String: StatedFact]? {
        guard let pin = values["pin"].flatMap({ Pin($0) }), !pin.digits.hasSuffix("8"),
            var facts = SecurityServerStandIn.everybody(service, values)
        else { return nil }
        let known = known(of: pin)
        for name in facts.keys { facts[name] = known[name] ?? facts[name] }
        return facts
    }

    private static func known(of pin: Pin) -> [String: StatedFact] {
        let serial = Int(pin.digits.suffix(5)) ?? 0
        let isFemale = pin.sex == .female
        let given = isFemale ? ["Айгүл", "Бермет", "Нургүл"] : ["Бакыт", "Нурлан", "Үсөн"]
        let roots = ["Асанов", "Осмонов", "Токтогулов", "Өмүралиев"]
        let journey = StayAbroad(
            departure: CivilDate(daysSinceEpoch: 19_800), arrival: CivilDate(daysSinceEpoch: 19_810))
        return [
            "family-name": .text(roots[serial % roots.count] + (isFemale ? "а" : "")),
            "given-name": .text(given[serial % given.count]), "patronymic": .text(""),
            "birth-date": .day(pin.birthDate), "sex": .text("\(pin.sex.rawValue)"), "ethnicity": .text("КЫРГЫЗ"),
            "citizenship": .text("KG"), "citizenship-status": .text("KG"), "education-level": .text("higher"),
            "has-conviction": .text(pin.digits.hasSuffix("9") ? "true" : "false"), "language-level": .text("C1"),
            "fee-paid-som": .number(300_000), "is-declaration-filed": .text("true"), "tax-debt-som": .number(0),
            "stays-abroad": .stays([journey].compactMap { $0 }),
        ]
    }
}
