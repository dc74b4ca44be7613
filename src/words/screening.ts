import type { FlagId } from '../domain/screening/model.ts'
import type { FLAG_SOURCES } from '../domain/screening/sources.ts'
import { DEEP_HIP_MEANWHILE } from './checklist.ts'

/** What a person reads about one flag. None of it names an illness: a question is never an answer. */
export interface FlagWords {
  readonly question: string
  /** The things asked about, where there are several. One of them is enough for "yes". */
  readonly parts?: readonly string[]
  /** What helps to answer, and is no part of the question. */
  readonly note?: string
  readonly why: string
  /** The sign in a few words: for lists, answers and the printed sheet. */
  readonly sign: string
  /** What to say to the clinician, in the person's own voice. */
  readonly say: string
  /** What to do, or leave, until somebody has looked at it. */
  readonly meanwhile?: string
  /** For a flag that postpones: when to take the checklist again. */
  readonly comeBack?: string
}

/** Stands under every flag whose source could not be checked. It claims nothing. */
export const OUR_CAUTION =
  'This question is our caution. We could not check a source for it, so we make no claim. We would rather you asked first.'

const SCREENING_WORDS = {
  'D-01': {
    question: 'Do you have any of these heart or chest signs?',
    parts: [
      'pain or pressure in your chest now',
      'short of breath while resting now',
      'a racing or uneven heartbeat with feeling faint now',
      'you passed out during exercise',
    ],
    why: 'These signs can come from the heart. The heart is checked first, before any leg.',
    sign: 'Chest pain, breathlessness at rest, a racing heart with faintness, or passing out in exercise',
    say: 'I have chest pain, breathlessness or a racing heart, or I passed out while exercising.',
  },
  'D-02': {
    question: 'Has your breathing changed suddenly?',
    parts: ['suddenly short of breath', 'it hurts to breathe in', 'you coughed up blood'],
    why: 'A sudden change in breathing needs help at once, above all with a swollen leg.',
    sign: 'Sudden breathlessness, pain on breathing in, or coughing up blood',
    say: 'My breathing changed suddenly, or it hurts to breathe in, or I coughed up blood.',
  },
  'D-03': {
    question: 'Do you have back or leg pain together with any of these?',
    parts: [
      'numbness around your genitals or back passage',
      'new trouble starting, stopping or feeling your pee or poo',
      'a change in sexual feeling',
      'weakness in both legs',
    ],
    why: 'Together these signs mean that nerves may need help within hours.',
    sign: 'Back or leg pain with numbness between the legs, bladder or bowel change, or weak legs',
    say: 'I have back or leg pain, and new numbness, weakness, or a change in my bladder or bowels.',
  },
  'D-11': {
    question: 'Is your leg pain severe, constant and growing, with any of these?',
    parts: [
      'far more pain than the injury explains',
      'a muscle that feels rock-hard',
      'more pain when someone bends your toes',
      'a foot that is numb or pale',
    ],
    why: 'Pain like this can mean high pressure inside a muscle. Harm can come within 4 to 6 hours.',
    sign: 'Severe leg pain that keeps growing, a rock-hard muscle, or a numb or pale foot',
    say: 'My leg pain is severe and growing. The muscle feels hard, or my foot is numb or pale.',
    meanwhile: 'Our caution: do not raise your leg above your heart.',
  },
  'D-13': {
    question: 'Does your leg or foot show any of these?',
    parts: ['it is crooked', 'you can see bone', 'the foot is cold, white or blue'],
    why: OUR_CAUTION,
    sign: 'A crooked leg, visible bone, or a foot that is cold, white or blue',
    say: 'My leg looks crooked, or bone shows, or my foot is cold or has changed colour.',
  },
  'D-04': {
    question: 'Is one calf or leg newly swollen, warm, tender or red?',
    note: 'It counts above all after surgery, a cast, bed rest or a long journey. So too in pregnancy, with hormones or cancer, or after a blood clot. Redness can be harder to see on brown or black skin.',
    why: 'A newly swollen leg needs to be looked at the same day.',
    sign: 'One leg newly swollen, warm, tender or red',
    say: 'One leg is newly swollen, warm, tender or red. Could you look at it today?',
  },
  'D-05': {
    question:
      'Did something snap behind your heel or calf, and you can no longer rise on tiptoe on that leg?',
    note: 'It can also feel like a kick from behind. Being able to walk does not make it a no.',
    why: 'People can often still walk after this. It is best looked at the same day.',
    sign: 'A snap or kick at the back of the heel or calf, and no rise on tiptoe now',
    say: 'I felt a snap behind my heel or calf. I cannot rise on tiptoe on that leg.',
  },
  'D-07': {
    question: 'After a twist or a fall, is any of these true?',
    parts: [
      'you could not take 4 steps then, and cannot now',
      'the bone is sore at the back of either ankle knob',
      'the bone is sore halfway along the outer edge of your foot',
      'the bone is sore on the inner side of your mid-foot',
    ],
    why: 'Clinicians use these same questions to decide who needs an X-ray.',
    sign: 'After a twist or fall: no 4 steps, or sore bone at the ankle or mid-foot',
    say: 'I twisted or fell. I cannot take 4 steps, or the bone is sore to touch. Do I need an X-ray?',
  },
  'D-09': {
    question: 'Is a joint hot, swollen and hard to move?',
    note: 'It came on over hours or days, with or without a fever.',
    why: 'A joint that turns hot and swollen is looked at the same day, fever or not.',
    sign: 'A hot, swollen joint that is hard to move',
    say: 'A joint became hot, swollen and hard to move within hours or days.',
  },
  'D-15': {
    question: 'Does your knee do any of these?',
    parts: ['it is locked', 'you cannot straighten it', 'you cannot lift the straight leg'],
    why: OUR_CAUTION,
    sign: 'A locked knee, or a leg you cannot straighten or lift',
    say: 'My knee is locked, or I cannot straighten it, or I cannot lift the straight leg.',
  },
  'D-17': {
    question: 'Is an area of skin spreading red, hot and painful, with fever or shivers?',
    note: 'Redness can be harder to see on brown or black skin.',
    why: OUR_CAUTION,
    sign: 'Hot, painful, spreading skin with fever or shivers',
    say: 'An area of skin is hot, painful and spreading, and I have a fever or shivers.',
  },
  'D-18': {
    question: 'Have you hit your head in the last days, and now have any of these?',
    parts: ['foggy thinking', 'feeling sick', 'dizziness', 'headache'],
    why: OUR_CAUTION,
    sign: 'A knock to the head, and feeling foggy, sick, dizzy or with headache',
    say: 'I hit my head in the last days, and I feel foggy, sick, dizzy or have a headache.',
  },
  'D-06': {
    question: 'Does one spot on a bone hurt?',
    parts: ['when you press on it', 'at night', 'when you walk'],
    why: 'A sore spot on bone needs an examination. Running on it can make the wait longer.',
    sign: 'One spot on a bone that hurts to touch, at night or on walking',
    say: 'One spot on a bone hurts to touch, at night or when I walk. I want to run again.',
  },
  'D-08': {
    question: 'Do you have deep pain in the groin, hip or front of the thigh on one leg?',
    parts: ['when you stand on that leg', 'when you walk', 'when you hop'],
    why: 'Deep pain here under load needs an early look, because of the bone at the hip.',
    sign: 'Deep groin, hip or thigh pain when standing, walking or hopping',
    say: 'I have deep groin, hip or thigh pain when I put weight on that leg. I need an urgent appointment.',
    meanwhile: DEEP_HIP_MEANWHILE,
  },
  'D-19': {
    question: 'Has pain built up over weeks in any of these places?',
    parts: [
      'on top of your mid-foot, on the inner side',
      'the front edge of your shin',
      'the outer edge of your foot',
      'under your big toe joint',
    ],
    why: 'Bone in these places can be slow to mend. It is examined before it is loaded.',
    sign: 'Pain building for weeks on the mid-foot, shin edge, outer foot or under the big toe',
    say: 'Pain has built up over weeks on a bone of my foot or shin. May I load it?',
  },
  'D-10': {
    question: 'Is any of these true for your heart and general health?',
    parts: [
      'chest pain on effort in the past, or any in the last month',
      'dizziness, blackouts, a fluttering heart or unusual breathlessness',
      'a heart, kidney or metabolic disease, such as diabetes',
      'medicine for your heart or blood pressure',
      'a close relative who died suddenly when young',
    ],
    why: 'These are usual questions before exercise. A yes means: ask first, then run.',
    sign: 'A heart, kidney or metabolic condition or medicine, past chest signs, or a sudden death in the family',
    say: 'My health or family history came up in a check before exercise. May I start to run?',
  },
  'D-12': {
    question: 'If you have had a baby: is any of these true?',
    parts: [
      'the birth was less than 12 weeks ago',
      'leaking pee or poo, heaviness or a bulge',
      'bleeding that came back, or that goes on beyond 8 weeks',
      'a gap or doming of your belly',
      'pain in the pelvis or a wound',
    ],
    why: 'The pelvic floor and wounds need time. A pelvic-health clinician can tell when.',
    sign: 'A birth under 12 weeks ago, or leaking, heaviness, bleeding, a belly gap or pelvic pain after one',
    say: 'I had a baby and want to run. Could you check my pelvic floor and belly?',
  },
  'D-20': {
    question: 'Is any of these true for you?',
    parts: [
      'missed or stopped periods',
      'dieting or losing weight',
      'worries about eating',
      'more than one bone injury',
    ],
    why: 'Too little energy for the training you do is hard on bone, periods and recovery.',
    sign: 'Missed periods, weight loss, eating worries or more than one bone injury',
    say: 'I want to run, and my periods, weight, eating or bone injuries worry me.',
  },
  'D-21': {
    question: 'Does your leg go tight, burning or numb at the same time into each run?',
    note: 'It goes again 10 to 20 minutes after you stop.',
    why: 'A leg that tightens by the clock is examined before you train through it.',
    sign: 'A leg that goes tight, burning or numb at the same point of each run',
    say: 'My leg goes tight, burning or numb at the same point of each run, then settles.',
  },
  'D-22': {
    question: 'Does a joint swell, lock or give way?',
    why: 'A joint that is not steady or quiet is examined before you load it with running.',
    sign: 'A joint that swells, locks or gives way',
    say: 'A joint swells, locks or gives way. May I run on it?',
  },
  'D-23': {
    question: 'Do you have any of these in a leg or foot?',
    parts: ['new numbness', 'new weakness', 'a foot that slaps on the ground'],
    why: OUR_CAUTION,
    sign: 'New numbness or weakness, or a foot that slaps',
    say: 'I have new numbness or weakness in a leg, or my foot slaps when I walk.',
  },
  'D-24': {
    question: 'Have you had surgery or a broken bone this year, and no go-ahead to run yet?',
    note: 'Answer no if a clinician has agreed that you may run.',
    why: 'Tissues take different times to mend. Someone who knows yours has to agree.',
    sign: 'Surgery or a broken bone this year without a go-ahead to run',
    say: 'I had surgery or a broken bone this year. May I start to run, and with which limits?',
  },
  'D-25': {
    question: 'Is any of these true for you?',
    parts: [
      'night pain that no position eases',
      'weight loss you cannot explain',
      'fever you cannot explain',
      'cancer, now or in the past',
    ],
    why: OUR_CAUTION,
    sign: 'Night pain, weight loss or fever without a reason, or cancer now or before',
    say: 'I have night pain, weight loss or fever I cannot explain, or I have had cancer.',
  },
  'D-26': {
    question: 'Do any of these concern you?',
    parts: [
      'steroid tablets in the last weeks',
      'an injection into the sore part in the last weeks',
      'an antibiotic of the fluoroquinolone kind (ask a pharmacist) in the last weeks',
      'blood thinners',
      'a disease that thins the bones',
    ],
    why: OUR_CAUTION,
    sign: 'Steroids, an injection, a fluoroquinolone antibiotic, blood thinners or thin bones',
    say: 'I take, or took, a medicine on this list, or my bones are thin. May I start to run?',
  },
  'D-27': {
    question: 'Is any of these true for you?',
    parts: ['over 69 and not used to being active', 'pregnant', 'under 18'],
    why: 'The plan was not made for these. A clinician who knows you can fit one to you. Under 18 is our own limit.',
    sign: 'Over 69 and not used to being active, pregnant, or under 18',
    say: 'I want to start running. What would suit me at my age, or in my pregnancy?',
  },
  'D-28': {
    question: 'Are you ill today?',
    parts: ['a fever', 'a chesty cough', 'a stomach illness', 'aching all over'],
    why: 'Running while you are ill can wait. The plan stays where it is.',
    sign: 'Fever, a chesty cough, a stomach illness or aching all over',
    say: 'I have been ill with fever, cough, a stomach illness or aches. When may I train?',
    comeBack:
      'Come back when all of it is gone. After a COVID-like illness, wait for 7 days without symptoms.',
  },
  'D-29': {
    question: 'Have you had COVID or a similar illness, with fewer than 7 days free of symptoms since?',
    why: 'Advice after COVID is 7 days without symptoms, then 2 easy weeks.',
    sign: 'Fewer than 7 days without symptoms after COVID or similar',
    say: 'I had COVID or a similar illness. I want to know when I may train.',
    comeBack: 'Come back after 7 days in a row without symptoms.',
  },
  'D-30': {
    question: 'Do you limp today?',
    why: 'Published running plans ask for a walk without a limp first. A limp changes how you load both legs.',
    sign: 'A limp today',
    say: 'I limp when I walk, and I want to get back to running.',
    comeBack: 'Come back on a day when you walk without a limp. If it lasts over 48 hours, see a clinician.',
  },
  'D-31': {
    question: 'Have you taken a painkiller so that you can run?',
    why: OUR_CAUTION,
    sign: 'A painkiller taken in order to run',
    say: 'I need a painkiller to be able to run.',
    comeBack: 'Come back on a day when you have not taken one in order to run.',
  },
  'D-32': {
    question: 'Is the pain of the morning after your last run still not back to usual?',
    why: 'The next-morning check decides whether your leg has settled from the last run.',
    sign: 'Pain after the last run not yet back to usual',
    say: 'My pain has not gone back to usual since my last run.',
    comeBack: 'Come back on the morning when it is back to your usual level.',
  },
  'D-33': {
    question: 'Are you short of rest?',
    parts: ['under 5 hours of sleep, 2 nights running', 'you feel worn out and low'],
    why: 'Poor sleep was linked with more injuries in one survey of 425 runners. The 5 hours are our rule.',
    sign: 'Under 5 hours of sleep 2 nights running, or worn out and low',
    say: 'I sleep badly, or I feel worn out and low, and I want to train.',
    comeBack: 'Walk instead today. Come back after a better night.',
  },
} as const satisfies Record<FlagId, FlagWords>

/** The words of one flag. */
export const wordsOf = (flag: FlagId): FlagWords => SCREENING_WORDS[flag]

export type ScreeningSource = (typeof FLAG_SOURCES)[FlagId][number]

/** The sources behind the questions, by the name a reader can look up. */
export const SCREENING_SOURCES = {
  'athletic-heart': 'Athletic Heart SF, 2013',
  'acc-sca': 'American College of Cardiology, 2018',
  'aha-acsm-2007': 'American Heart Association and ACSM, 2007',
  'dvt-explainer': 'ClinCalc Pro, patient page',
  'ces-warning': 'Greenhalgh, Mercer and Finucane, warning card',
  'ces-bmj': 'BMJ Best Practice',
  'acs-emergency': 'My Healthy Feet, patient page',
  'wells-dvt': 'Wells criteria, 2011 table',
  'achilles-rupture': 'Review in a primary-care journal, PMC4655731',
  'achilles-hub': 'The Achilles Hub, patient page',
  'bachmann-2003': 'Bachmann and others, BMJ 2003',
  'bsr-2006': 'British Society for Rheumatology, 2006',
  'george-2024': 'George and others, 2024',
  'warden-2021': 'Warden and others, 2021',
  'yates-mtss': 'Yates and White, cited by Richie',
  'hoenig-2023': 'Hoenig and others, 2023',
  'statpearls-stress': 'StatPearls',
  'mayer-2014': 'Review in Sports Health, 2014, PMC4212349',
  parq: 'PAR-Q, Canadian Society for Exercise Physiology',
  'riebe-2015': 'Riebe and others, 2015',
  'goom-2019': 'Goom, Donnelly and Brockwell, 2019',
  'christopher-2024': 'Christopher and others, 2024',
  'mountjoy-2023': 'Mountjoy and others, IOC 2023',
  'mayo-cecs': 'Mayo Clinic, patient page',
  'rambaud-2018': 'Rambaud and others, 2018',
  'udel-progression-2018': 'University of Delaware progression, 2018',
  'salman-2021': 'Salman and others, BMJ 2021',
  'heiderscheit-uw': 'Heiderscheit, University of Wisconsin',
  'mgh-rtr': 'Massachusetts General Hospital handout',
  'silbernagel-2007': 'Silbernagel and others, 2007',
  'chop-running-2023': "Children's Hospital of Philadelphia, 2023",
  'dejonge-2025': 'de Jonge and others, 2025',
  'saw-2016': 'Saw, Main and Gastin, 2016',
} as const satisfies Record<ScreeningSource, string>
