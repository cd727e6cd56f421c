package lesson.auth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PartsTest {

    @Test
    @DisplayName("the example of RFC 7616, section 3.9.1, comes out as printed there")
    void example() {
        var parts = Parts.of("""
                Digest username="Mufasa", realm="http-auth@example.org", uri="/dir/index.html", algorithm=SHA-256,
                  nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", nc=00000001,
                  cnonce="f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ", qop=auth,
                  response="753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1",
                  opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"
                """);

        assertThat(parts.expected("Circle of Life", "GET")).isEqualTo(parts.get("response"));
    }
}
