package course.measure.clients;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** Trust in one certificate and no other; OkHttp wants the manager beside the context it is in. */
public record Trust(SSLContext context, X509TrustManager manager) {

    /** Trust in the certificate in this file, in PEM format (RFC 7468). */
    public static Trust in(Path pem) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null);
        try (var text = Files.newInputStream(pem)) {
            store.setCertificateEntry("lab", CertificateFactory.getInstance("X.509").generateCertificate(text));
        }
        var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(null, factory.getTrustManagers(), null);
        var manager = Stream.of(factory.getTrustManagers()).map(X509TrustManager.class::cast).findFirst().orElseThrow();
        return new Trust(context, manager);
    }
}
