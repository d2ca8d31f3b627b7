package org.klantreis.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.Multimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A name means one thing: whoever imports two types need not write one of them out. */
class PublicNamesTest {

  @Test
  void no_two_public_types_have_one_name() throws IOException {
    Multimap<String, String> places = MultimapBuilder.treeKeys().treeSetValues().build();
    for (ClassPath.ClassInfo each :
        ClassPath.from(PublicNamesTest.class.getClassLoader())
            .getTopLevelClassesRecursive("org.klantreis.journey")) {
      Class<?> type = each.load();
      if (Modifier.isPublic(type.getModifiers())) {
        places.put(each.getSimpleName(), each.getPackageName());
      }
    }
    List<String> shared =
        places.asMap().entrySet().stream()
            .filter(name -> name.getValue().size() > 1)
            .map(Object::toString)
            .toList();
    assertEquals(List.of(), shared);
  }
}
