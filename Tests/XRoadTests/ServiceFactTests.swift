import ElectionModel
import Testing

@testable import XRoad

@Suite struct ServiceFactTests {
    private func date(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

    private func json(_ text: String) throws -> [any AnswerPlace] {
        [try JSONValue(Array(text.utf8), upTo: 1000)]
    }

    private func fact(_ form: FactForm, at path: [String] = ["x"]) -> ServiceFact {
        ServiceFact(name: "x", path: path, form: form, isRequired: true)
    }

    private func stays(_ form: String = "YYYY-MM-DD") throws -> ServiceFact {
        fact(.stays(departure: ["out"], arrival: ["in"], form: try #require(DayForm(form))), at: ["list", "stay"])
    }

    @Test(arguments: [
        ("YYYY-MM-DD", "2024-02-29"), ("DD.MM.YYYY", "29.02.2024"), ("YYYYMMDD", "20240229"),
        ("MM/DD/YYYY", "02/29/2024"), ("YYYY-MM-DDT00:00:00", "2024-02-29T00:00:00"),
    ]) func `a day is read in the form that the body writes`(form: String, text: String) throws {
        let form = try #require(DayForm(form))
        #expect(form.day(text) == CivilDate(year: 2024, month: 2, day: 29))
        #expect(form.day(text + "0") == nil && form.day("") == nil)
    }

    @Test(arguments: ["2023-02-29", "2024-13-01", "24-02-29", "2024.02.29", "２０２４-02-29", "2024-02-2 "])
    func `what is no day in its form is none`(text: String) throws {
        let form = try #require(DayForm("YYYY-MM-DD"))
        #expect(form.day(text) == nil)
    }

    @Test(arguments: ["YYYY-MM", "YYYY-MM-DD-DD", "YYYYMMD", "YYDDYYMM", "", "yyyy-mm-dd"])
    func `a form without year, month and day is refused`(text: String) { #expect(DayForm(text) == nil) }

    @Test func `a value of its form is typed, and any other stays the text that it was`() throws {
        let day = FactForm.day(try #require(DayForm("DD.MM.YYYY")))
        #expect(fact(day).stated(try json(#"{"x":"01.11.1990"}"#)) == .day(try date("1990-11-01")))
        #expect(fact(day).stated(try json(#"{"x":"1990-11-01"}"#)) == .text("1990-11-01"))
        #expect(fact(.number).stated(try json(#"{"x":300000}"#)) == .number(300_000))
        #expect(fact(.number).stated(try json(#"{"x":"300000"}"#)) == .number(300_000))
        #expect(fact(.number).stated(try json(#"{"x":"300 000"}"#)) == .text("300 000"))
        #expect(fact(.number).stated(try json(#"{"x":1e30}"#)) == .text("1000000000000000000000000000000"))
        #expect(fact(.text).stated(try json(#"{"x":true}"#)) == .text("true"))
        for empty in ["{}", #"{"x":""}"#, #"{"x":null}"#] {
            for form in [day, .number, .text] { #expect(fact(form).stated(try json(empty)) == nil) }
        }
    }

    @Test func `stays abroad are read from an array`() throws {
        let text = #"{"list":{"stay":[{"out":"2024-01-01","in":"2024-01-05"},{"out":"2025-01-01","in":null}]}}"#
        let expected = [
            StayAbroad(departure: try date("2024-01-01"), arrival: try date("2024-01-05")),
            StayAbroad(departure: try date("2025-01-01"), arrival: nil),
        ]
        #expect(try stays().stated(try json(text)) == .stays(expected.compactMap { $0 }))
        #expect(try stays().stated(try json(#"{"list":{"stay":[]}}"#)) == .stays([]))
        #expect(try stays().stated(try json(#"{"list":{}}"#)) == nil)
    }

    @Test func `stays abroad are read from repeated elements`() throws {
        func place(_ text: String) throws -> [any AnswerPlace] {
            [try MarkupDocument(Array(text.utf8), upTo: 1000).root]
        }
        let two = "<a><list><stay><out>01.01.2024</out><in/></stay><stay><out>02.01.2024</out></stay></list></a>"
        let expected = [
            StayAbroad(departure: try date("2024-01-01"), arrival: nil),
            StayAbroad(departure: try date("2024-01-02"), arrival: nil),
        ]
        #expect(try stays("DD.MM.YYYY").stated(try place(two)) == .stays(expected.compactMap { $0 }))
        #expect(try stays().stated(try place("<a><list/></a>")) == .stays([]))
        #expect(try stays().stated(try place("<a/>")) == nil)
    }

    @Test(arguments: [
        (#"[{"out":"2024-01-05","in":"2024-01-01"}]"#, "2024-01-05 – 2024-01-01"),
        (#"[{"out":"2024-01-01"},{"in":"2024-01-01"}]"#, "2024-01-01 – ;  – 2024-01-01"),
        (#"[{"out":"soon","in":"2024-01-01"}]"#, "soon – 2024-01-01"), (#""none""#, "none"), ("[7]", " – "),
    ]) func `a list with one stay that is none is a text, for a person to read`(list: String, text: String) throws {
        #expect(try stays().stated(try json(#"{"list":{"stay":\#(list)}}"#)) == .text(text))
    }
}
