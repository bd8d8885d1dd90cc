extension StockRefusal {
    package var english: String {
        switch self {
        case .noBlanks: "there are no blank sheets left; count new ones in"
        case .notNow: "this ballot was printed, spoiled or withdrawn before; for a spoiled one issue another"
        case .usedNumber: "another ballot was printed under this number; begin anew"
        case .notIssued: "no voter has a ballot of this contest; see which ballot was given back"
        case .badCount: "this is no number of sheets; count them again"
        }
    }
}
