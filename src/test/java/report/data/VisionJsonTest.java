package report.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import report.compose.Composer;
import report.document.Labels;
import report.finding.Findings;
import report.plan.Book;
import report.plan.WrittenPlaces;
import report.read.PlansReader;

/** The vision of a book, the goals that serve it and its meetings, for programs. */
class VisionJsonTest {
  private static final Path PLANS =
      Path.of(System.getProperty("report.home", "."), "src/test/resources/report/document/serving");

  private static JsonObject json(int place) throws IOException {
    List<Book> books = new PlansReader().read(PLANS, new Findings());
    Book book = books.get(place);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DataOutput.json(
        Composer.compose(
            book, books, book.asOf(), new Labels(Locale.JAPANESE), WrittenPlaces.UNKNOWN),
        out);
    return JsonParser.parseString(out.toString(StandardCharsets.UTF_8)).getAsJsonObject();
  }

  private static JsonObject first(JsonObject parent, String key) {
    return parent.getAsJsonArray(key).get(0).getAsJsonObject();
  }

  @Test
  void mattersHaveThePathsThatPlansNameThemBy() throws IOException {
    JsonObject matter = first(first(json(0).getAsJsonObject("vision"), "perspectives"), "matters");

    assertThat(matter.get("path").getAsString()).isEqualTo("bridging/coordination");
    assertThat(matter.get("number").getAsString()).isEqualTo("①");
  }

  @Test
  void eachMatterHasTheGoalsThatServeItWithTheirBooks() throws IOException {
    JsonObject matter = first(json(0).getAsJsonObject("serving"), "matters");

    assertThat(matter.getAsJsonObject("tally").get("achieved").getAsInt()).isEqualTo(1);
    assertThat(matter.getAsJsonArray("goals")).hasSize(3);
    assertThat(first(matter, "goals").get("book").getAsString()).isEqualTo("R6");
  }

  @Test
  void aMeetingHasItsAgendaAndItsMaterials() throws IOException {
    JsonObject meeting = first(json(0), "meetings");

    assertThat(meeting.get("date").getAsString()).isEqualTo("令和6年1月15日");
    assertThat(meeting.getAsJsonArray("agenda")).hasSize(4);
    assertThat(first(meeting, "materials").get("number").getAsString()).isEqualTo("資料1");
  }

  @Test
  void aBookHasNoKeysForWhatItDoesNotHave() throws IOException {
    assertThat(json(1).has("serving")).isTrue();
    assertThat(json(1).has("vision")).isFalse();
    assertThat(json(1).has("meetings")).isFalse();
  }
}
