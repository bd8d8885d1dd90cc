/// The stand-in could not do what it is there for.
package struct StandInFailed: Error {
    package let what: String

    init(_ what: String) { self.what = what }
}
