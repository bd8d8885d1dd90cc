import ElectionModel
import Testing

@Suite struct PinTests {
    @Test(arguments: ["21503199012345", "12902200000000"])
    func `a PIN states sex and birth date`(digits: String) throws {
        let pin = try #require(Pin(digits))
        #expect(pin.digits == digits)
        #expect(Pin(sex: pin.sex, birthDate: pin.birthDate, serial: Int(digits.suffix(5)) ?? -1) == pin)
    }

    @Test(arguments: [
        "", "1", "31503199012345", "23002199012345", "22902190012345", "2150319901234", "215031990123456",
        "2150319901234a", "٢١٥٠٣١٩٩٠١٢٣٤٥",
    ])
    func `anything else is no PIN`(digits: String) {
        #expect(Pin(digits) == nil)
    }

    @Test func `a PIN does not print itself`() throws {
        let pin = try #require(Pin("21503199012345"))
        var dumped = ""
        dump(pin, to: &dumped)
        for text in ["\(pin)", String(reflecting: pin), dumped, String(describing: Optional(pin))] {
            #expect(!text.contains("1990"))
        }
    }
}
