package course.lab;

import static org.assertj.core.api.Assertions.assertThat;

import course.lab.junit.LabExtension;
import java.util.ArrayList;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(LabExtension.class)
@DisplayName("curl")
@Timeout(120)
class CurlTest {

    @ParameterizedTest(name = "curl {0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~~                             | /pages/1                                  | page 1
            --head                         | /posts/1                                  | Content-Length: 54
            --data a=1                     | /form                                     | {"form":{"a":"1"}}
            --json {"a":1}                 | /echo                                     | {"a":1}
            --form a=1                     | /upload                                   | "name":"a","filename":null
            --request PUT --data x         | /posts/1                                  | {"id":1,"sent":"x"}
            --location                     | /redirect/2                               | arrived
            --location --cookie -          | /cookies/set?a=1                          | {"cookies":{"a":"1"}}
            --user ada:engine              | /basic-auth/ada/engine                    | "user":"ada"
            --digest --user ada:engine     | /digest-auth/ada/engine                   | "user":"ada"
            --digest --user ada:engine     | /digest-auth/ada/engine?algorithm=MD5     | "user":"ada"
            --digest --user ada:engine     | /digest-auth/ada/engine?algorithm=SHA-256 | "user":"ada"
            --oauth2-bearer t-1            | /bearer                                   | "token":"t-1"
            """)
    @DisplayName("gets along with the lab")
    void curl(String options, String path, String part, Lab lab) throws Exception {
        var arguments = new ArrayList<>(Arrays.stream(options.split(" ")).filter(it -> !it.isEmpty()).toList());
        arguments.add(lab.uri(path).toString());

        try (var program = Program.curl(arguments.toArray(String[]::new))) {
            assertThat(program.printed()).contains(part);
        }
        assertThat(lab.flights().all()).last().extracting(Flight::status).isEqualTo(200);
    }
}
