package lesson.http2;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Says whom a client is to trust. */
public final class Trust {

    private Trust() {}

    /**
     * What a client needs to trust one certificate and no other, not even those of the JDK.
     *
     * @param pem the certificate in PEM format (RFC 7468), which is how a server's owner hands it out
     * @throws GeneralSecurityException when the text is no certificate
     */
    // tag::only[]
    public static SSLContext only(String pem) throws GeneralSecurityException, IOException {
        var certificate = CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
        var trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        trusted.setCertificateEntry("server", certificate);

        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
    // end::only[]
}
