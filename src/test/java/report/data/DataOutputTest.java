package report.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import report.Golden;
import report.document.Document;
import report.document.FactColumn;
import report.document.FactColumns;
import report.document.MemoryOutlet;
import report.document.SampleDocument;
import report.output.ThemePass;

class DataOutputTest {

  private static String csv(Document document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DataOutput.csv(document, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String json(Document document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DataOutput.json(document, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theCsvIsAsApproved() throws IOException {
    Golden.check("data/sample.csv", csv(SampleDocument.japanese()));
  }

  @Test
  void theJsonIsAsApproved() throws IOException {
    Golden.check("data/sample.json", json(SampleDocument.japanese()));
    Golden.check("data/sample-en.json", json(SampleDocument.english()));
  }

  @Test
  void theCsvBeginsWithAByteOrderMarkAndEndsEachRowWithCarriageReturnAndLineFeed()
      throws IOException {
    String csv = csv(SampleDocument.japanese());
    assertThat(csv).startsWith("\uFEFF年度,テーマ番号,").endsWith("\r\n");
    assertThat(csv.replace("\r\n", "")).doesNotContain("\n", "\r");
  }

  @Test
  void theFilesHaveTheirNames() throws IOException {
    MemoryOutlet outlet = new MemoryOutlet();
    Document document = SampleDocument.japanese();
    ThemePass.over(
        List.of(
            DataOutput.csv(document.overview(), outlet),
            DataOutput.json(document.overview(), outlet)),
        document.chapters().size(),
        document.oneByOne()::get);
    assertThat(outlet.files())
        .containsOnlyKeys(
            "data.csv",
            "texts.csv",
            "money.csv",
            "trend.csv",
            "rs_3-1.csv",
            "datapackage.json",
            "csv-metadata.json",
            "data.json",
            "data.schema.json");
    assertThat(outlet.text("data.csv")).isEqualTo(csv(SampleDocument.japanese()));
  }

  @Test
  void csvAndJsonSayTheSameOfEachFact() throws IOException {
    Document document = SampleDocument.japanese();
    List<FactColumn> columns = FactColumns.of(document);
    List<CSVRecord> rows =
        CSVFormat.RFC4180.parse(new StringReader(csv(document).substring(1))).getRecords();
    JsonArray facts =
        JsonParser.parseString(json(document)).getAsJsonObject().getAsJsonArray("facts");
    assertThat(rows).hasSize(facts.size() + 1).hasSize(document.facts().size() + 1);
    for (int row = 0; row < facts.size(); row++) {
      JsonObject fact = facts.get(row).getAsJsonObject();
      for (int i = 0; i < columns.size(); i++) {
        JsonElement value = fact.get(columns.get(i).key());
        assertThat(rows.get(row + 1).get(i))
            .isEqualTo(value.isJsonNull() ? "" : value.getAsString());
      }
    }
  }

  @Test
  void numbersAreNumbersAndMissingOnesAreNull() throws IOException {
    JsonArray facts =
        JsonParser.parseString(json(SampleDocument.japanese()))
            .getAsJsonObject()
            .getAsJsonArray("facts");
    JsonObject shipments = facts.get(facts.size() - 1).getAsJsonObject();
    assertThat(shipments.getAsJsonPrimitive("targetNumber").isNumber()).isTrue();
    assertThat(shipments.get("targetNumber").getAsString()).isEqualTo("-3.2");
    assertThat(shipments.get("target").getAsString()).isEqualTo("▲3.2％");
    assertThat(shipments.get("actualNumber").isJsonNull()).isTrue();
    assertThat(shipments.get("ratePercent").isJsonNull()).isTrue();
  }

  @Test
  void writingTwiceGivesTheSameText() throws IOException {
    assertThat(csv(SampleDocument.japanese())).isEqualTo(csv(SampleDocument.japanese()));
    assertThat(json(SampleDocument.japanese())).isEqualTo(json(SampleDocument.japanese()));
  }

  @Test
  void textThatLooksLikeAFormulaIsReadBackWithItsApostrophe() throws IOException {
    Document document = SampleDocument.with(text -> "=1+\"" + text + "\"\r\n,x");
    List<CSVRecord> rows =
        CSVFormat.RFC4180.parse(new StringReader(csv(document).substring(1))).getRecords();
    assertThat(rows).hasSize(document.facts().size() + 1);
    for (CSVRecord row : rows.subList(1, rows.size())) {
      assertThat(row.get(0)).isEqualTo("'=1+\"令和元年度\"\r\n,x");
      assertThat(row).noneMatch(cell -> cell.startsWith("="));
    }
  }
}
