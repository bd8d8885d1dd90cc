extension MergeFault {
    package var kyrgyz: String {
        switch self {
        case .otherStatements:
            "Эки топтомдогу жазуулар бирдей эмес; экөө тең комиссия даярдаган топтомдун көчүрмөсү болушу керек."
        case .otherSignature(let id):
            "Бир жазуунун астында \(id) түпкү ачкычынын кол тамгалары эки топтомдо ар башка; ал кайрадан кол койсун."
        }
    }
}
