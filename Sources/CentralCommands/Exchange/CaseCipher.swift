import Sodium
import Trust
import XRoad

/// Seals the files of cases as the register's columns are, with a key of its own.
struct CaseCipher: CaseSeal {
    private let cipher: ColumnCipher

    /// - Parameter masterKey: of the register, 32 bytes.
    /// - Throws: `SodiumError.length`.
    init(masterKey: SecretBytes) throws(SodiumError) {
        cipher = try ColumnCipher(masterKey: masterKey, purpose: "exchange")
    }

    func sealed(_ bytes: [UInt8], file: String) -> [UInt8] { cipher.seal(bytes, table: Self.table, row: file) }

    func opened(_ sealed: [UInt8], file: String) -> [UInt8]? {
        try? cipher.open(sealed, table: Self.table, row: file)
    }

    private static let table = "cases"
}
