package course.grade.split;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;

/**
 * The certificates that a JVM trusts. A client of the JDK's reads them all when it is made, which is a fifth of the work of a worker's
 * start, and no exercise leaves this machine: one of them is enough to be refused by whom it does not know.
 */
final class TrustStore {

    private static final char[] NO_SECRET = "changeit".toCharArray();

    private TrustStore() {}

    /** Leaves one certificate in the store, the first by its name. */
    static void shrink(Path file) {
        try {
            var all = KeyStore.getInstance(file.toFile(), NO_SECRET);
            var first = Collections.list(all.aliases()).stream().sorted().findFirst();
            var one = KeyStore.getInstance("JKS");
            one.load(null, NO_SECRET);
            if (first.isPresent()) {
                one.setCertificateEntry(first.get(), all.getCertificate(first.get()));
            }
            try (var out = Files.newOutputStream(file)) {
                one.store(out, NO_SECRET);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("%s could not be written".formatted(file), cause);
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("%s could not be read".formatted(file), cause);
        }
    }
}
