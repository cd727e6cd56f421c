package course.grade.split.worker;

import java.security.KeyManagementException;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.SecureRandom;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLContextSpi;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocketFactory;
import javax.net.ssl.SSLSessionContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import org.jspecify.annotations.Nullable;

/**
 * The JDK's own TLS, made ready when somebody encrypts something. Every HTTP client that is given no context asks for the default one as it
 * is made, which costs more than the rest of a worker's start; nearly all exercises talk to the lab in plain HTTP.
 */
final class LazyTls extends SSLContextSpi {

    /** What the JDK's default context enables; which cipher suites, the engine knows by itself. */
    private static final String[] PROTOCOLS = {"TLSv1.3", "TLSv1.2"};

    private LazyTls() {}

    /** From now on the default context of this JVM is a lazy one. */
    static void install() {
        SSLContext.setDefault(new Context());
    }

    @Override
    protected void engineInit(KeyManager @Nullable [] keys, TrustManager @Nullable [] trust, @Nullable SecureRandom random)
            throws KeyManagementException {
        throw new KeyManagementException("The default context can't be initialized: get one with SSLContext.getInstance(\"TLS\").");
    }

    @Override
    protected SSLSocketFactory engineGetSocketFactory() {
        return Real.CONTEXT.getSocketFactory();
    }

    @Override
    protected SSLServerSocketFactory engineGetServerSocketFactory() {
        return Real.CONTEXT.getServerSocketFactory();
    }

    @Override
    protected SSLEngine engineCreateSSLEngine() {
        return Real.CONTEXT.createSSLEngine();
    }

    @Override
    protected SSLEngine engineCreateSSLEngine(String host, int port) {
        return Real.CONTEXT.createSSLEngine(host, port);
    }

    @Override
    protected SSLSessionContext engineGetServerSessionContext() {
        return Real.CONTEXT.getServerSessionContext();
    }

    @Override
    protected SSLSessionContext engineGetClientSessionContext() {
        return Real.CONTEXT.getClientSessionContext();
    }

    @Override
    protected SSLParameters engineGetDefaultSSLParameters() {
        return new SSLParameters(null, PROTOCOLS);
    }

    @Override
    protected SSLParameters engineGetSupportedSSLParameters() {
        return Real.CONTEXT.getSupportedSSLParameters();
    }

    /** Made when it is first used. */
    private static final class Real {

        static final SSLContext CONTEXT = ready();

        private static SSLContext ready() {
            try {
                return SSLContext.getInstance("Default");
            } catch (NoSuchAlgorithmException cause) {
                throw new IllegalStateException("every JDK has a default context", cause);
            }
        }
    }

    private static final class Context extends SSLContext {
        Context() {
            super(new LazyTls(), new Name(), "Default");
        }
    }

    private static final class Name extends Provider {
        private static final long serialVersionUID = 1;

        Name() {
            super("course", "1", "the JDK's, when it is needed");
        }
    }
}
