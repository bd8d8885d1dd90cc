extension StoreLocationError {
    package var english: String {
        switch self {
        case .empty: "no database is named; give a file's path or postgresql://USER@HOST/DATABASE"
        case .scheme: "this kind of database is not known; give a file's path or postgresql://USER@HOST/DATABASE"
        case .malformed:
            "the database's address cannot be read; it is written as postgresql://USER@HOST/DATABASE?sslmode=verify-full"
        case .password:
            "the database's address must not hold a password; put it into the password file (PGPASSFILE) and take it "
                + "out of the address"
        case .wavering:
            "over a network sslmode=allow or prefer may send everything unencrypted; leave sslmode out, or say "
                + "verify-full"
        }
    }
}
