package org.porchlight.platform.pdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/** What is what in a file, in the order in which it is read out. */
final class StructureTree {

  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final PDStructureElement body;
  private final COSArray numbers = new COSArray();
  private final Map<PDPage, COSArray> elementsOf = new HashMap<>();

  StructureTree(PDDocument document) {
    document.getDocumentCatalog().setStructureTreeRoot(root);
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, numbers);
    root.setParentTree(new PDNumberTreeNode(tree, PDStructureElement.class));
    this.body = new PDStructureElement("Document", root);
    root.appendKid(body);
  }

  PDStructureElement body() {
    return body;
  }

  /** Within another: a heading, a paragraph, a cell. */
  PDStructureElement add(String type, PDStructureElement parent) {
    PDStructureElement element = new PDStructureElement(type, parent);
    parent.appendKid(element);
    if ("TH".equals(type)) {
      PDTableAttributeObject row = new PDTableAttributeObject();
      row.setScope(PDTableAttributeObject.SCOPE_ROW);
      element.addAttribute(row);
    }
    return element;
  }

  void begin(PDPage page) {
    int key = elementsOf.size();
    COSArray elements = new COSArray();
    elementsOf.put(page, elements);
    page.setStructParents(key);
    numbers.add(COSInteger.get(key));
    numbers.add(elements);
    root.setParentTreeNextKey(key + 1);
  }

  /** The number by which a page's next piece of content belongs to an element. */
  int mark(PDStructureElement element, PDPage page) {
    COSArray elements = elementsOf.get(page);
    int number = elements.size();
    elements.add(element.getCOSObject());
    PDMarkedContentReference reference = new PDMarkedContentReference();
    reference.setPage(page);
    reference.setMCID(number);
    element.appendKid(reference);
    return number;
  }
}
