// A record store in miniature that is also the LMS of cmi5: it hands out one token, holds state documents with
// their tags, and holds every statement to the specification (sections of cmi5_spec.md behind each rule).
import { createServer } from 'node:http';
import { randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const VERBS = 'http://adlnet.gov/expapi/verbs/';
const CONTEXT = 'https://w3id.org/xapi/cmi5/context/';
const DURATION = /^P(?!$)(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/**
 * Starts it over an unpacked package; `store.broken` holds every rule that something broke. While `store.away` is
 * set, it answers nothing but errors. `goesBack`: the learner is wanted on a page of the LMS afterwards.
 */
export async function startLrs(course, { masteryScore = 0.01, launchMode = 'Normal', moveOn = 'CompletedAndPassed', languages, goesBack = false } = {}) {
  const actor = { objectType: 'Agent', name: 'Ada Example', account: { homePage: 'https://lms.example', name: 'ada' } };
  const [registration, activityId] = [randomUUID(), 'https://lms.example/activities/1'];
  const store = { statements: [], broken: [], documents: new Map(), tokens: new Map(), profiles: 0, away: false, refused: 0, actor, registration, activityId };
  const launch = () => ({
    contextTemplate: {
      contextActivities: { grouping: [{ objectType: 'Activity', id: 'https://publisher.example/au' }] },
      extensions: { [`${CONTEXT}extensions/sessionid`]: store.session },
    },
    launchMode,
    ...(masteryScore === null ? {} : { masteryScore }),
    moveOn,
    ...(goesBack ? { returnURL: `${url}/back` } : {}),
  });
  const rule = (holds, words) => holds || store.broken.push(words);

  /** The rules, for one statement after those before it. */
  function check(one) {
    const session = store.statements.filter((old) => old.session === store.session).map((old) => old.statement);
    const verb = one.verb?.id?.startsWith(VERBS) ? one.verb.id.slice(VERBS.length) : one.verb?.id;
    const ids = (list) => (one.context?.contextActivities?.[list] ?? []).map((activity) => activity.id);
    const isDefined = ids('category').includes(`${CONTEXT}categories/cmi5`);
    const defined = store.statements.map((old) => old.statement).filter((old) => JSON.stringify(old.context).includes('categories/cmi5'));
    rule(UUID.test(one.id ?? ''), '9.1 the id is a UUID');
    rule(!store.statements.some((old) => old.statement.id === one.id), 'xAPI: an id is used once');
    rule(JSON.stringify(one.actor) === JSON.stringify(actor), '9.2 the actor is the one of the launch');
    rule(one.context?.registration === registration, '9.6.1 the registration is the one of the launch');
    rule(one.context?.extensions?.[`${CONTEXT}extensions/sessionid`] === store.session, '9.6.3.1 the session id');
    rule(ids('grouping').includes('https://publisher.example/au'), '10 the context template is kept');
    rule(/Z$/.test(one.timestamp ?? ''), '9.7 a timestamp in UTC');
    rule(session.every((old) => Date.parse(old.timestamp) <= Date.parse(one.timestamp)), '9.3 the order is that of the timestamps');
    rule((session.length === 0) === (verb === 'initialized'), '9.3 initialized is first, and once');
    rule(!session.some((old) => old.verb.id === `${VERBS}terminated`), '9.3 terminated is last');
    rule(one.result?.duration === undefined || DURATION.test(one.result.duration), '9.5.4 a duration of ISO 8601');
    const { score } = one.result ?? {};
    rule(score === undefined || (score.scaled >= 0 && score.scaled <= 1), '9.5.1 a scaled score of 0 to 1');
    rule(score?.raw === undefined || (Number.isInteger(score.raw) && score.raw >= score.min && score.raw <= score.max), '9.5.1 a whole raw score in range');
    if (!isDefined) {
      rule(!ids('category').some((id) => id.startsWith(`${CONTEXT}categories/`)), '9.6.2 no category of cmi5 on other statements');
      return;
    }
    const of = (name) => defined.filter((old) => old.verb.id === VERBS + name);
    const here = (name) => session.some((old) => old.verb.id === VERBS + name && defined.includes(old));
    rule(one.object?.id === activityId, '9.4 the object is the activity of the launch');
    rule(!here(verb), '9.3 no verb twice in a session');
    rule(!(['passed', 'failed'].includes(verb) && (here('passed') || here('failed'))), '9.3 one of passed and failed a session');
    rule(!(verb === 'completed' && of('completed').length), '9.3.3 completed once a registration');
    rule(!(verb === 'passed' && of('passed').length), '9.3.4 passed once a registration');
    rule(!(verb === 'failed' && of('passed').length), '9.3 no failed after passed');
    rule((one.result?.success === true) === (verb === 'passed') && (one.result?.success === false) === (verb === 'failed'), '9.5.2 success');
    rule((one.result?.completion === true) === (verb === 'completed'), '9.5.3 completion');
    rule(verb === 'initialized' || DURATION.test(one.result?.duration ?? ''), '9.5.4.1 a duration');
    rule(ids('category').includes(`${CONTEXT}categories/moveon`) === ['passed', 'failed', 'completed'].includes(verb), '9.6.2.2 the moveOn category');
    rule(score === undefined || ['passed', 'failed'].includes(verb), '9.5.1 a score with passed and failed only');
    if (['passed', 'failed'].includes(verb)) {
      rule(one.context.extensions[`${CONTEXT}extensions/masteryscore`] === masteryScore, '9.6.3.2 masteryScore');
      rule(score === undefined || (verb === 'passed') === (score.scaled >= masteryScore), '9.3.4, 9.3.5 the score fits masteryScore');
    }
    rule(launchMode === 'Normal' || ['initialized', 'terminated'].includes(verb), '10 launchMode: nothing else in browse and review');
  }

  async function answer(request, response) {
    const { pathname, searchParams } = new URL(request.url, 'http://lrs');
    const send = (status, body = '', headers = {}) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    };
    const parts = [];
    for await (const part of request) parts.push(part);
    const words = Buffer.concat(parts).toString();
    if (pathname.startsWith('/course/')) {
      const path = normalize(join(course, pathname.slice('/course/'.length)));
      if (!path.startsWith(course + sep) || !(await stat(path).catch(() => null))) return send(404);
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/plain' });
      return response.end(await readFile(path));
    }
    if (pathname === '/fetch') {
      const of = searchParams.get('session');
      rule(request.method === 'POST', '8.2 the token is asked for by POST');
      rule(!store.tokens.has(of), '8.2 the token is asked for once');
      if (store.tokens.has(of)) return send(200, { 'error-code': '1', 'error-text': 'used' });
      store.tokens.set(of, `token-${of}`);
      return send(200, { 'auth-token': `token-${of}` });
    }
    if (pathname === '/back') return send(200, '<!doctype html><title>Back in the LMS</title>', { 'content-type': 'text/html' });
    if (!pathname.startsWith('/xapi/')) return send(404);
    if (store.away) {
      store.refused += 1;
      return send(503);
    }
    rule(request.headers.authorization === `Basic token-${store.session}`, '8.2.2 the token authorizes');
    rule(request.headers['x-experience-api-version']?.startsWith('1.0'), 'xAPI: the version is said');
    if (pathname === '/xapi/statements') {
      for (const statement of [JSON.parse(words)].flat()) {
        check(statement);
        store.statements.push({ session: store.session, statement });
      }
      return send(200, []);
    }
    if (pathname === '/xapi/agents/profile') {
      store.profiles += 1;
      return languages ? send(200, { languagePreference: languages }) : send(404);
    }
    if (pathname === '/xapi/activities/state') {
      const id = searchParams.get('stateId');
      rule(searchParams.get('registration') === registration && searchParams.get('activityId') === activityId, '10 the state is of this registration and activity');
      if (id === 'LMS.LaunchData') {
        rule(request.method === 'GET', '10 LMS.LaunchData is only read');
        return send(200, launch());
      }
      const old = store.documents.get(id);
      if (request.method === 'GET') return old ? send(200, old.words, { etag: old.etag }) : send(404);
      const match = request.headers['if-match'];
      if (old ? match !== old.etag : request.headers['if-none-match'] !== '*') return send(412);
      const etag = `"${randomUUID()}"`;
      store.documents.set(id, { words, etag });
      return send(204, '', { etag });
    }
    send(404);
  }

  const server = createServer((request, response) => void answer(request, response).catch((error) => { store.broken.push(String(error)); response.end(); }));
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${server.address().port}`;
  return {
    store,
    /** A new launch: its address. */
    launch() {
      store.session = randomUUID();
      const parameters = { endpoint: `${url}/xapi/`, fetch: `${url}/fetch?session=${store.session}`, actor: JSON.stringify(actor), registration, activityId };
      return `${url}/course/index.html?${new URLSearchParams(parameters)}`;
    },
    /** The verbs of this launch, in order. */
    verbs: () => store.statements.filter((one) => one.session === store.session).map(({ statement }) => statement.verb.id.split('/').at(-1)),
    stop: () => new Promise((done) => server.close(done).closeAllConnections()),
  };
}
