package report.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.Golden;
import report.document.Document;
import report.document.MemoryOutlet;
import report.document.SampleDocument;
import report.output.ThemePass;

/** The CSV files are what their descriptions say, and are opened by what others use. */
class OpenDataTest {
  private final MemoryOutlet outlet = new MemoryOutlet();
  @TempDir Path folder;

  /** A column as both descriptions give it. */
  private record Described(String key, String head, String type) {}

  @BeforeEach
  void write() throws IOException {
    write(SampleDocument.japanese());
  }

  private void write(Document document) throws IOException {
    ThemePass.over(
        List.of(DataOutput.csv(document.overview(), outlet)),
        document.chapters().size(),
        document.oneByOne()::get);
  }

  private JsonObject json(String file) {
    return JsonParser.parseString(outlet.text(file)).getAsJsonObject();
  }

  private static List<JsonObject> objects(JsonObject of, String name) {
    return of.getAsJsonArray(name).asList().stream().map(JsonElement::getAsJsonObject).toList();
  }

  private List<CSVRecord> rows(String file) throws IOException {
    return CSVFormat.RFC4180.parse(new StringReader(outlet.text(file).substring(1))).getRecords();
  }

  private Map<String, List<Described>> inThePackage() {
    return objects(json("datapackage.json"), "resources").stream()
        .collect(
            Collectors.toMap(
                resource -> resource.get("path").getAsString(),
                resource ->
                    objects(resource.getAsJsonObject("schema"), "fields").stream()
                        .map(
                            field ->
                                new Described(
                                    field.get("key").getAsString(),
                                    field.get("name").getAsString(),
                                    field.get("type").getAsString()))
                        .toList()));
  }

  private Map<String, List<Described>> onTheWeb() {
    return objects(json("csv-metadata.json"), "tables").stream()
        .collect(
            Collectors.toMap(
                table -> table.get("url").getAsString(),
                table ->
                    objects(table.getAsJsonObject("tableSchema"), "columns").stream()
                        .map(
                            column ->
                                new Described(
                                    column.get("name").getAsString(),
                                    column.get("titles").getAsString(),
                                    column
                                        .get("datatype")
                                        .getAsString()
                                        .replace("decimal", "number")))
                        .toList()));
  }

  @Test
  void theDataPackageHoldsToThePublishedProfile() throws IOException {
    try (InputStream profile =
        Objects.requireNonNull(getClass().getResourceAsStream("tabular-data-package.json"))) {
      assertThat(
              SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                  .getSchema(new String(profile.readAllBytes(), StandardCharsets.UTF_8))
                  .validate(outlet.text("datapackage.json"), InputFormat.JSON))
          .isEmpty();
    }
  }

  @Test
  void bothDescriptionsSayTheSameOfEveryCsvFile() {
    assertThat(inThePackage().keySet())
        .containsExactlyInAnyOrderElementsOf(
            outlet.files().keySet().stream().filter(name -> name.endsWith(".csv")).toList());
    assertThat(onTheWeb()).isEqualTo(inThePackage());
  }

  @Test
  void everyFileHasTheDescribedHeadsWhichAreUnique() throws IOException {
    for (Map.Entry<String, List<Described>> file : inThePackage().entrySet()) {
      List<String> heads = rows(file.getKey()).get(0).toList();
      assertThat(heads).doesNotHaveDuplicates();
      assertThat(heads).isEqualTo(file.getValue().stream().map(Described::head).toList());
    }
  }

  @Test
  void everyCellHasTheDescribedType() throws IOException {
    int cells = 0;
    for (Map.Entry<String, List<Described>> file : inThePackage().entrySet()) {
      List<CSVRecord> rows = rows(file.getKey());
      for (CSVRecord row : rows.subList(1, rows.size())) {
        for (int i = 0; i < row.size(); i++) {
          if (!row.get(i).isEmpty()) {
            check(file.getValue().get(i).type(), row.get(i));
            cells++;
          }
        }
      }
    }
    assertThat(cells).isPositive();
  }

  private static void check(String type, String cell) {
    switch (type) {
      case "integer" -> assertThat(Integer.parseInt(cell)).isPositive();
      case "number" -> assertThat(new BigDecimal(cell).toPlainString()).isEqualTo(cell);
      case "date" -> assertThat(LocalDate.parse(cell)).hasToString(cell);
      case "boolean" -> assertThat(cell).isIn("true", "false");
      default -> assertThat(type).isEqualTo("string");
    }
  }

  @Test
  void reviewSheetsHaveTheColumnsOfTheNationalGovernmentAndAreAsApproved() throws IOException {
    assertThat(rows("rs_3-1.csv").get(0))
        .hasSize(82)
        .startsWith("シート種別", "事業年度", "予算事業ID", "事業名")
        .endsWith("2059", "2060");
    assertThat(rows("rs_3-1.csv").get(0).get(28)).isEqualTo("2007");
    Golden.check("data/sample_rs_3-1.csv", outlet.text("rs_3-1.csv"));
  }

  @Test
  void textsAreAsApproved() throws IOException {
    Golden.check("data/sample_texts.csv", outlet.text("texts.csv"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"data.csv", "texts.csv", "trend.csv", "money.csv", "rs_3-1.csv"})
  void duckDbOpensEachFileWithoutAHintAndReadsTheDescribedTypes(String file)
      throws IOException, SQLException {
    Path csv = Files.writeString(folder.resolve(file), outlet.text(file));
    List<CSVRecord> rows = rows(file);
    List<Described> columns = Objects.requireNonNull(inThePackage().get(file));
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet result = duck.createStatement().executeQuery("SELECT * FROM '" + csv + "'")) {
      ResultSetMetaData types = result.getMetaData();
      List<String> heads = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        heads.add(types.getColumnName(i + 1));
        if (hasValues(rows, i) && !columns.get(i).type().equals("string")) {
          assertThat(types.getColumnTypeName(i + 1))
              .as(columns.get(i).head())
              .isIn(asDuckDbNames(columns.get(i).type()));
        }
      }
      assertThat(heads).isEqualTo(columns.stream().map(Described::head).toList());
      int count = 0;
      while (result.next()) {
        count++;
      }
      assertThat(count).isEqualTo(rows.size() - 1);
    }
  }

  private static boolean hasValues(List<CSVRecord> rows, int column) {
    return IntStream.range(1, rows.size()).anyMatch(i -> !rows.get(i).get(column).isEmpty());
  }

  private static List<String> asDuckDbNames(String type) {
    return switch (type) {
      case "integer" -> List.of("BIGINT");
      case "number" -> List.of("BIGINT", "DOUBLE");
      case "date" -> List.of("DATE");
      case "boolean" -> List.of("BOOLEAN");
      default -> List.of();
    };
  }
}
