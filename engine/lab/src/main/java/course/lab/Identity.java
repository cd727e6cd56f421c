package course.lab;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/**
 * A key and the certificate that goes with it (RFC 5280), signed by itself, for {@code localhost} and {@code 127.0.0.1}. Nobody
 * but this process has the key, and nobody trusts the certificate who was not given it.
 */
record Identity(PrivateKey key, X509Certificate certificate) {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration VALID = Duration.ofDays(365);
    private static final int ID_LENGTH = 20;
    private static final byte[] ECDSA_WITH_SHA256 = Der.sequence(Der.oid(1, 2, 840, 10045, 4, 3, 2));
    private static final byte[] NAME =
            Der.sequence(Der.set(Der.sequence(Der.oid(2, 5, 4, 3), Der.text("the lab of an HTTP course"))));

    static Identity make() {
        try {
            var keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = keys.generateKeyPair();
            var certificate = CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(signed(pair)));
            return new Identity(pair.getPrivate(), (X509Certificate) certificate);
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("the lab could not make its certificate", cause);
        }
    }

    private static byte[] signed(KeyPair pair) throws GeneralSecurityException {
        var content = content(pair.getPublic().getEncoded());
        var signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(pair.getPrivate());
        signature.update(content);
        return Der.sequence(content, ECDSA_WITH_SHA256, Der.bits(0, signature.sign()));
    }

    private static byte[] content(byte[] publicKey) throws GeneralSecurityException {
        var now = Instant.now();
        var id = Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(publicKey), ID_LENGTH);
        return Der.sequence(
                Der.element(Der.CONSTRUCTED, Der.integer(BigInteger.TWO)),
                Der.integer(new BigInteger(64, new SecureRandom()).add(BigInteger.ONE)),
                ECDSA_WITH_SHA256,
                NAME,
                Der.sequence(Der.time(now.minus(DAY)), Der.time(now.plus(VALID))),
                NAME,
                publicKey,
                Der.element(Der.CONSTRUCTED + 3, extensions(id)));
    }

    /** What OpenSSL's strict mode, which Python has on by default since 3.13, asks of a certificate that is its own issuer. */
    private static byte[] extensions(byte[] id) {
        var names = Der.sequence(Der.element(Der.PRIMITIVE + 2, "localhost".getBytes(StandardCharsets.US_ASCII)),
                Der.element(Der.PRIMITIVE + 7, new byte[] {127, 0, 0, 1}));
        var usage = Der.bits(2, new byte[] {(byte) 0b1000_0100});
        return Der.sequence(
                Der.sequence(Der.oid(2, 5, 29, 17), Der.octets(names)),
                Der.sequence(Der.oid(2, 5, 29, 19), Der.yes(), Der.octets(Der.sequence(Der.yes()))),
                Der.sequence(Der.oid(2, 5, 29, 15), Der.yes(), Der.octets(usage)),
                Der.sequence(Der.oid(2, 5, 29, 14), Der.octets(Der.octets(id))),
                Der.sequence(Der.oid(2, 5, 29, 35), Der.octets(Der.sequence(Der.element(Der.PRIMITIVE, id)))));
    }

    /** The certificate as text (RFC 7468). */
    String pem() {
        try {
            return "-----BEGIN CERTIFICATE-----\n%s\n-----END CERTIFICATE-----\n".formatted(
                    Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded()));
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /** For the server: it has the key. */
    SSLContext serverContext() {
        return context(new KeyManager[] {new OneKey(this)}, null);
    }

    /** For a client: it trusts this certificate and no other. */
    SSLContext clientContext() {
        try {
            var trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            trusted.setCertificateEntry("lab", certificate);
            var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(trusted);
            return context(null, managers.getTrustManagers());
        } catch (GeneralSecurityException | IOException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static SSLContext context(KeyManager[] keys, TrustManager[] trust) {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(keys, trust, null);
            return context;
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
