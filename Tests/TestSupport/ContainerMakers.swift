import Foundation

/// Who certified the makers of X-Road's containers, as far as the containers show it.
///
/// The authority's own certificate is published nowhere with them. Its key is known all the same: two signatures by one
/// RSA key give its modulus, the greatest common divisor of the differences between each signature's power and its
/// padded hash. The key's SHA-1 is the identifier that the certificates name. The certificate here holds that key; nobody
/// could sign it, and an anchor's own signature is not looked at.
package enum ContainerMakers {
    /// `O=Test, CN=Test CA`, RSA 4096.
    package static let authority = bytes(
        """
        MIIEADCCAuigAwIBAgICA+gwDQYJKoZIhvcNAQELBQAwITENMAsGA1UECgwEVGVzdDEQMA4GA1UEAwwHVGVzdCBDQTAeFw0yNDA1MDYw
        MDAwMDBaFw00NDA1MDEwMDAwMDBaMCExDTALBgNVBAoMBFRlc3QxEDAOBgNVBAMMB1Rlc3QgQ0EwggIiMA0GCSqGSIb3DQEBAQUAA4IC
        DwAwggIKAoICAQCgJfKh/h8bKHn09/BzZBerRHYg8s/r8ZBWmyDms1AFzvrt5JWbHQZil56m+ikMw5dKN58ewG6696UB6T1zvVCEscIm
        rVeTuYRtgv7D+jhyEsLlWJRJf9Yilj98xbkh2TUtSRzYqSBKHBS4lI9W7fG1MeDm21ZsRnwmVllx+T1rvbH5zM3QdSLXWkls0vEthGuN
        bxyeKygEIWVZWD5xv2C3xu0kNJCDqRICo2pAH/Wmeg4ChHM+0Icy4nm2iVgP5VJCkfgqoQtWKj+2+GoZiCtMOedhvfw8UkEI8p4fsKNO
        hjdD8HOFJRy9Li08h96pr+i3FTGRfLpBunBqlBey5CnvhFGLlyhdISN3y8rHEncQ/7bIaHrTWX4qUJWStxEQX7pOHIVsxhdB/iHaHQhM
        q/wgKo76wuiNbV/Avb2MQsWWbek7P94o8RtVbIViMA2c7zUzLuHA9AkwEkBOrnOWma6NzZALTTCXocWvj3kmW4JrBM/PTfnhOI+++lmv
        Hgtfpf6+mnBsxQNagzt83c5Zvh3k+BHzNASbr5RQ/cw4BjCyF3Ce4u1P9c3dxhlJD2v3Cv1XA3w2NNnjUvAUY6+ZOcbREnD8U33gPz1U
        wGf63foSBSNsu5WeijWoY1jCZldyZIvBb5AzfUuYESMmyOg4+XCqG6fJpxmobZIJUTi1bbzsswIDAQABo0IwQDAPBgNVHRMBAf8EBTAD
        AQH/MA4GA1UdDwEB/wQEAwIBBjAdBgNVHQ4EFgQUGyUhDB2RZUvJoDQvYKLhvqZgYgUwDQYJKoZIhvcNAQELBQADggEBAJ51QVMU/05B
        Qu489pxj1iD2lC/kx8CqLfwERqBLVgVmtEIBGkTT89G/62wEVXwFfJdxnJdhXISL7ZfwY0qcEt00AewQ4AFZlL5FXMKkCMwg3+yf+wkh
        09hG5L5J17d6IcXuNEkN3aeJ6BTLz0yIQCbkYOdRRCSFYT6+GjxTbC6Ms0uEPFM5Rl0e4MwtOsp0ANoQyeGmUdh1cPhEOjP0wXiNLso2
        eEZArR1qLnkOtNhw0xwSYlPbp/iqe4AndMGoQpu1B5dLVebmiXIG/aaGXj0OWOXf02YhOGDzt+AR+9V2eKsyyCAYj32lBYaU0TMYa+8S
        gO+7RKF8HerABv6Ev1Q=
        """)
    /// `O=Test, CN=Test TSA`, as it stands in the time stamps.
    package static let stamper = bytes(
        """
        MIIFKDCCAxCgAwIBAgIBAjANBgkqhkiG9w0BAQsFADAhMQ0wCwYDVQQKDARUZXN0MRAwDgYDVQQDDAdUZXN0IENBMB4XDTI0MDUwNjA5
        NTA1NFoXDTQ0MDUwMTA5NTA1NFowIjENMAsGA1UECgwEVGVzdDERMA8GA1UEAwwIVGVzdCBUU0EwggIiMA0GCSqGSIb3DQEBAQUAA4IC
        DwAwggIKAoICAQDgRFNOs/GwiiWs27YlIkficK82DOpD2fHlD40nLUWukarpG9cPEOGUPfTLY7Op9hcbtqWKEYXM1PRPo5ratfS9AEJw
        v6Hi7F4c/rRKg0bPo9bWBIdQJzzS4tKhUx02kB6lsuBI5kVRl4J0XVwK93IT7DH8fLJMqTy9Ts9XRPCmdEpksMWHnBChZ8c6rRupYDdd
        Y+sQTVnqDSx8ShEIG/lC2oohAP1BcGE3XWxBpU8dpZsmKe9AGkaFhqHSWcKjEf2ZoqoiUkMWfbXYtykgyeblXtHnf5QFaBNHmOEZTgrm
        OdaPH+EWisnuBKWyUgxp2e8LIovf9uNzdy/Gqjm1b4YiMVqGewYNcud4Zc64fNlOpSvJx+aUFuDwHbA5z68i++qgKoQ7ggfAFQ1Glnkt
        ElUX0lHMUM1yBELD7l9/DXjaKVr9ptiusGSDNq0IDT+N2Pf5acdwedTG6tRQuGZfhlSJL2oGoKwf06jnU88kxihCm6hQZfQvdorUh98x
        l39ckc1P6QHSXhRDtKOTaCLB1hK5MciXEjeaAoU4h16tsWmnaT9kQhLO5RY1fyTBanudT/bpsVVlj7FcV32ZkNshXJXjvvIgvxCrBBwD
        2ITx0jhJy2Eo+wHPceD8RrTIyiWPqMzDPKCcrWdslSlKsksxzCpWJ/eVtDgoqwlB7dXo5nVbqwIDAQABo2owaDAWBgNVHSUBAf8EDDAK
        BggrBgEFBQcDCDAOBgNVHQ8BAf8EBAMCBkAwHQYDVR0OBBYEFF7UoEZQt68oD4VMfBBZ71YwISflMB8GA1UdIwQYMBaAFBslIQwdkWVL
        yaA0L2Ci4b6mYGIFMA0GCSqGSIb3DQEBCwUAA4ICAQBjzpaSJjIdSkeRWHQBmv/1DH9WjCmnqFXNKG92XSmIHywSVEyVY88lWid14v5X
        4zTc3ZFFdtfY7k8KK/7YFnDEpS79UO8vlk2gmvabiNx2bfABH+eHwql6IspDcSFHtWdDon0l6fCFptqeuT1KpYGV8ZGAn/w9j86BacxF
        MGOqyzMZqcjIZKmOB08W5n8IMYelTEtfD/Agb4J1NPcvJjXRcV8V1faxpR74VRdre0p1CEF/rY2GMdzvUIKGQXhRpyP7sj6Kp+pCqthN
        U6BNl9bc2M/0JXp+EQwokgLQ6zwBgnBwkB48nnphzyg0Ms2JOo9avDkrICG20XuxAUumpR2rHNO6tOY93rIwxAxiM8Jc50dHHWN3qYmD
        FxEiPfQrF4qEWA7PIZjs6njoyKVq16j7W4LEUnTBG/atoCpXyezwzTGAMOfT1Bl0B4MFhKJqczJamFSNZajlERLigJn8a3c+kmz1HgBe
        CfemjKpZKG1z0PixfcZSofCqk1BelXTBzqRsGGHQ45B4F2QiFw/s2slZ4gxq0kfHJFOp2/JXIz0G6aiYQVGa3ryrAsb7mGzL0EdT5AKn
        ROhOhM4CH5mvUE/4RWx92rguyohi3CmmxhCL/4bgcLJ1hcH0MxdHRwTWPBDod8S6ZZ4Zjc38oASkub0iYndi1LPgaAJ6WmhIgS4eFw==
        """)

    private static func bytes(_ text: String) -> [UInt8] {
        [UInt8](Data(base64Encoded: text, options: .ignoreUnknownCharacters) ?? Data())
    }
}
