package course.lab;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;

/** Writes DER (ITU-T X.690): a tag, the length, the content. As much of it as a certificate needs. */
final class Der {

    /** {@code [0]}, {@code [1]} … in the notation of ASN.1, around other elements. */
    static final int CONSTRUCTED = 0xa0;
    /** The same in front of bare content. */
    static final int PRIMITIVE = 0x80;

    private static final DateTimeFormatter UTC_TIME = DateTimeFormatter.ofPattern("yyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

    private Der() {}

    static byte[] element(int tag, byte[]... contents) {
        var length = Arrays.stream(contents).mapToInt(content -> content.length).sum();
        var out = new ByteArrayOutputStream();
        out.write(tag);
        if (length < 0x80) {
            out.write(length);
        } else {
            var digits = BigInteger.valueOf(length).toByteArray();
            var from = digits[0] == 0 ? 1 : 0;
            out.write(0x80 | digits.length - from);
            out.write(digits, from, digits.length - from);
        }
        Arrays.stream(contents).forEach(out::writeBytes);
        return out.toByteArray();
    }

    static byte[] sequence(byte[]... elements) {
        return element(0x30, elements);
    }

    static byte[] set(byte[]... elements) {
        return element(0x31, elements);
    }

    static byte[] integer(BigInteger value) {
        return element(0x02, value.toByteArray());
    }

    static byte[] yes() {
        return element(0x01, new byte[] {(byte) 0xff});
    }

    static byte[] octets(byte[] content) {
        return element(0x04, content);
    }

    /** A bit string whose last byte has {@code unused} bits that don't count. */
    static byte[] bits(int unused, byte[] content) {
        return element(0x03, new byte[] {(byte) unused}, content);
    }

    static byte[] text(String text) {
        return element(0x0c, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Good for the years 1950 to 2049. */
    static byte[] time(Instant time) {
        return element(0x17, UTC_TIME.format(time).getBytes(StandardCharsets.US_ASCII));
    }

    /** An object identifier: the first two numbers share a byte, the others have seven bits of each byte. */
    static byte[] oid(int first, int second, int... others) {
        var out = new ByteArrayOutputStream();
        out.write(first * 40 + second);
        for (var number : others) {
            for (var shift = 28; shift > 0; shift -= 7) {
                if (number >>> shift != 0) {
                    out.write(0x80 | number >>> shift & 0x7f);
                }
            }
            out.write(number & 0x7f);
        }
        return element(0x06, out.toByteArray());
    }
}
