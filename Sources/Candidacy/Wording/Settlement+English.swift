extension Settlement {
    package var english: String {
        holds
            ? "Two members of the commission looked: it holds."
            : "Two members of the commission looked: it does not hold."
    }
}
