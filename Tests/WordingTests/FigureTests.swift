import Testing
import Wording

@Suite struct FigureTests {
    @Test(arguments: [
        (0.0, 2, "0.00"), (0.005, 2, "0.01"), (1.2345, 3, "1.235"), (-1.5, 1, "-1.5"), (-0.001, 2, "0.00"),
        (12345.678, 1, "12345.7"), (99.996, 2, "100.00"), (7, 0, "7"), (0.000001, 6, "0.000001"),
    ])
    func `a number for files has a point and no gaps`(number: Double, decimals: Int, text: String) {
        #expect(Figures.plain(number, decimals: decimals) == text)
    }

    @Test func `what has no decimals is named as Swift names it`() {
        #expect(Figures.plain(.infinity, decimals: 2) == "inf")
        #expect(Figures.plain(.nan, decimals: 2) == "nan")
        #expect(Figures.plain(1e300, decimals: 2) == "1e+300")
        for language in Language.allCases {
            #expect(Figures.text(.infinity, decimals: 2, in: language) == "inf")
            #expect(Figures.text(1e300, decimals: 2, in: language) == "1e+300")
        }
    }

    @Test func `people read decimals as their language writes them`() {
        #expect(Figures.text(12345.678, decimals: 2, in: .en) == "12,345.68")
        #expect(Figures.text(12345.678, decimals: 2, in: .ru) == "12\u{A0}345,68")
        #expect(Figures.text(-0.5, decimals: 1, in: .ky) == "-0,5")
        #expect(Figures.text(3.4, decimals: 0, in: .ru) == "3")
    }
}
