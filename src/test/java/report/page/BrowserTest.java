package report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.document.Document;
import report.document.Explanation;
import report.document.MemoryOutlet;
import report.document.SampleDocument;

class BrowserTest {
  @TempDir Path folder;
  private final List<String> texts = new ArrayList<>();
  private final List<String> onRequest = new ArrayList<>();
  private List<String> pages = List.of();

  @BeforeEach
  void writePages() throws IOException {
    Document document =
        SampleDocument.with(
            text -> {
              texts.add(text);
              return text;
            });
    for (Explanation.Step step : document.explanations().get(0).steps()) {
      onRequest.addAll(List.of(Shape.dense(step.label()), Shape.dense(step.text())));
    }
    MemoryOutlet outlet = PageOutputTest.pages(document);
    outlet.copyTo(folder);
    pages = outlet.files().keySet().stream().filter(name -> name.endsWith(".html")).toList();
  }

  private Stream<String> lines() {
    return texts.stream().flatMap(String::lines).map(Shape::dense);
  }

  @Test
  void everyTextIsOnAPageAndTheConsoleIsSilent() throws IOException, InterruptedException {
    Chromium browser = new Chromium(folder);
    StringBuilder all = new StringBuilder();
    for (String page : pages) {
      all.append(Shape.text(browser.dom(folder.resolve(page)))).append('\n');
    }
    assertThat(lines()).allSatisfy(line -> assertThat(Shape.dense(all.toString())).contains(line));
  }

  @Test
  void everyTextIsInPrintButTheCalculations() throws IOException, InterruptedException {
    Chromium browser = new Chromium(folder);
    StringBuilder all = new StringBuilder();
    for (String page : pages) {
      Path pdf = folder.resolve(page + ".pdf");
      browser.pdf(folder.resolve(page), pdf);
      all.append(browser.words(pdf)).append('\n');
    }
    assertThat(lines().filter(line -> !onRequest.contains(line)))
        .allSatisfy(line -> assertThat(Shape.dense(all.toString())).contains(line));
  }
}
