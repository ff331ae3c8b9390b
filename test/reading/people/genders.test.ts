import { expect, test } from "vitest";

import { hasFirstName, nameGender, roleGender } from "../../../src/reading/people/genders.ts";

test.each<[name: string, gender: string]>([
  ["John Quill", "male"],
  ["Anna Quill", "female"],
  ["Mara Quill", "unknown"],
])("the name %j is %s", (name, gender) => {
  expect(nameGender(name) ?? "unknown").toBe(gender);
});

test.each<[role: string, gender: string]>([
  ["Mr.", "male"],
  ["port spokeswoman", "female"],
  ["harbour minister", "unknown"],
])("the role %j is %s", (role, gender) => {
  expect(roleGender([role]) ?? "unknown").toBe(gender);
});

test.each<[name: string, known: boolean]>([
  ["John Quill", true],
  ["John", false],
  ["Harbour Quay", false],
])("%j begins with a first name: %s", (name, known) => {
  expect(hasFirstName(name)).toBe(known);
});
