package report.sheet.workbook;

import java.io.IOException;
import java.util.List;

/** Writes what may be entered into the cells of a sheet. */
final class ValidationsXml {
  private ValidationsXml() {}

  static void write(List<Validation> validations, Xml xml) throws IOException {
    if (validations.isEmpty()) {
      return;
    }
    xml.begin("dataValidations").set("count", validations.size());
    for (Validation one : validations) {
      xml.begin("dataValidation");
      if (one.takes() instanceof Validation.OneOf) {
        xml.set("type", "list");
      } else if (one.takes() instanceof Validation.Whole) {
        xml.set("type", "whole").set("operator", "between");
      }
      xml.set("allowBlank", true).set("showInputMessage", true).set("showErrorMessage", true);
      xml.set("errorTitle", one.title()).set("error", one.message());
      xml.set("promptTitle", one.title()).set("prompt", one.message());
      xml.set("sqref", HighlightsXml.names(one.areas()));
      limits(one.takes(), xml);
      xml.end();
    }
    xml.end();
  }

  private static void limits(Validation.Takes takes, Xml xml) throws IOException {
    if (takes instanceof Validation.OneOf one) {
      xml.element("formula1", '"' + String.join(",", one.words()) + '"');
    } else if (takes instanceof Validation.Whole whole) {
      xml.element("formula1", String.valueOf(whole.least()));
      xml.element("formula2", String.valueOf(whole.most()));
    }
  }
}
