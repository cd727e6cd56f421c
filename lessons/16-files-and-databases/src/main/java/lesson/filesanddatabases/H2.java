package lesson.filesanddatabases;

import io.r2dbc.h2.H2ConnectionConfiguration;
import io.r2dbc.h2.H2ConnectionFactory;
import io.r2dbc.spi.ConnectionFactory;

/** A database in the memory of this JVM: there while a connection to it is open. */
record H2(String url) implements Engine {

    @Override
    public ConnectionFactory async() {
        var path = url.substring("jdbc:h2:".length());
        return new H2ConnectionFactory(H2ConnectionConfiguration.builder().url(path).build());
    }

    @Override
    public String makeNap() {
        return "create alias nap for 'java.lang.Thread.sleep(long)'";
    }

    @Override
    public String countConnections() {
        return "select count(*) from information_schema.sessions";
    }

    @Override
    public String makePlace() {
        return "";
    }

    @Override
    public String dropPlace() {
        return "";
    }
}
