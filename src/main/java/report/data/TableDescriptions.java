package report.data;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import report.document.Labels;
import report.document.Overview;
import report.site.WebSite;

/**
 * Describes the CSV files of a book for programs, in two standard ways: what the files are, who
 * publishes them, and what each column has.
 */
final class TableDescriptions {
  private final Overview overview;
  private final Labels labels;
  private final List<CsvTable> tables;

  TableDescriptions(Overview overview, List<CsvTable> tables) {
    this.overview = overview;
    this.labels = overview.labels();
    this.tables = List.copyOf(tables);
  }

  /**
   * A Tabular Data Package.
   *
   * @see <a href="https://specs.frictionlessdata.io/tabular-data-package/">its specification</a>
   */
  void dataPackage(OutputStream out) throws IOException {
    JsonText.write(out, this::dataPackage);
  }

  private void dataPackage(JsonWriter json) throws IOException {
    json.beginObject();
    json.name("profile").value("tabular-data-package");
    json.name("name").value(overview.code().toLowerCase(Locale.ROOT));
    json.name("title").value(title());
    json.name("description").value(overview.asOf());
    json.name("contributors").beginArray().beginObject();
    json.name("title").value(overview.publisher());
    json.name("role").value("publisher");
    json.endObject().endArray();
    if (overview.site().isPresent()) {
      site(json, overview.site().get().web());
    }
    json.name("resources").beginArray();
    for (CsvTable table : tables) {
      resource(json, table);
    }
    json.endArray();
    json.endObject();
  }

  /** Where the data is from, and what may be done with it. */
  private void site(JsonWriter json, WebSite web) throws IOException {
    json.name("homepage").value(web.address());
    json.name("sources").beginArray().beginObject();
    json.name("title").value(title());
    json.name("path").value(web.address());
    json.endObject().endArray();
    if (web.license().isPresent()) {
      json.name("licenses").beginArray().beginObject();
      json.name("name").value(web.license().get().identifier());
      json.name("path").value(web.license().get().address());
      json.endObject().endArray();
    }
  }

  private void resource(JsonWriter json, CsvTable table) throws IOException {
    json.beginObject();
    json.name("profile").value("tabular-data-resource");
    json.name("name").value(table.name());
    json.name("path").value(table.file());
    json.name("title").value(title(table));
    json.name("format").value("csv");
    json.name("mediatype").value("text/csv");
    json.name("encoding").value("utf-8");
    json.name("schema").beginObject();
    json.name("fields").beginArray();
    for (CsvColumn column : table.columns()) {
      json.beginObject();
      json.name("name").value(column.head());
      json.name("key").value(column.key());
      json.name("type").value(column.type().tableSchema());
      json.name("description").value(column.description());
      json.endObject();
    }
    json.endArray();
    json.name("missingValues").beginArray().value("").endArray();
    json.endObject();
    json.endObject();
  }

  /**
   * Metadata of CSV on the Web.
   *
   * @see <a href="https://www.w3.org/TR/tabular-metadata/">its specification</a>
   */
  void csvOnTheWeb(OutputStream out) throws IOException {
    JsonText.write(out, this::csvOnTheWeb);
  }

  private void csvOnTheWeb(JsonWriter json) throws IOException {
    json.beginObject();
    json.name("@context").beginArray().value("http://www.w3.org/ns/csvw");
    json.beginObject().name("@language").value(labels.language()).endObject().endArray();
    json.name("dc:title").value(title());
    json.name("dc:publisher").value(overview.publisher());
    if (overview.site().isPresent()) {
      WebSite web = overview.site().get().web();
      json.name("dc:source").value(web.address());
      if (web.license().isPresent()) {
        json.name("dc:license").beginObject();
        json.name("@id").value(web.license().get().address());
        json.endObject();
      }
    }
    json.name("tables").beginArray();
    for (CsvTable table : tables) {
      json.beginObject();
      json.name("url").value(table.file());
      json.name("dc:title").value(title(table));
      json.name("tableSchema").beginObject().name("columns").beginArray();
      for (CsvColumn column : table.columns()) {
        column(json, column);
      }
      json.endArray().endObject();
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  private static void column(JsonWriter json, CsvColumn column) throws IOException {
    json.beginObject();
    json.name("name").value(column.key());
    json.name("titles").value(column.head());
    json.name("dc:description").value(column.description());
    json.name("datatype").value(column.type().csvOnTheWeb());
    json.endObject();
  }

  private String title() {
    return labels.get("data.title", overview.publisher(), overview.year(), overview.title());
  }

  private String title(CsvTable table) {
    return labels.get("data.table." + table.name());
  }
}
